import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Verslag } from '@/components/jaarverslag/verslag'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'

const cijfer = (school: string | null, vak: string | null, aantal: number | null) => ({
  ...{ school, tabel: 'zaken', vak, aantal },
})
const verslag: Pick<Leesverslag, 'schooljaar' | 'drempel' | 'cijfers' | 'scholen' | 'vorige'> = {
  ...{ schooljaar: 2025, drempel: 5, scholen: [{ id: 'a', naam: 'De Papieren Maan' }] },
  cijfers: [
    cijfer(null, 'klacht', 15),
    cijfer(null, 'melding', null),
    cijfer(null, null, 34),
    cijfer('a', 'klacht', null),
  ],
  vorige: [{ schooljaar: 2024, cijfers: [cijfer(null, 'klacht', 16)] }],
}
const html = (school: string | null, teksten: Leesverslag['teksten'] | null) =>
  renderToStaticMarkup(<Verslag verslag={verslag} teksten={teksten} school={school} />)

describe('a jaarverslag as it is read', () => {
  test('R-JV-3: each chart with its table, each hidden figure with the same words and the same bar', () => {
    const page = html(null, { trends: 'Ouders komen vaker.\nOok via de app.', aanbevelingen: '1. Een\n2. Twee' })
    expect(page).toMatch(/aria-label="[^"]*Klacht 15, Signaal niet getoond, Melding niet getoond/)
    expect(page).toContain('<caption id="tabel-zaken">Signalen, meldingen en klachten, in getallen</caption>')
    expect(page).toContain('<td class="num">15</td><td class="num">16</td>')
    expect([...page.matchAll(/class="bar--hidden" x="0.75"[^>]*width="(\d+)%"/g)].map(([, width]) => width)).toEqual([
      ...['21', '21'],
    ])
    expect(page).toContain('<p>Ouders komen vaker.</p><p>Ook via de app.</p>')
    expect(page).toContain('<li>Een</li><li>Twee</li>')
    expect(page).toContain('1 tot en met 4')
  })

  test('R-JV-3: of one school its own figures, and no other school and no text', () => {
    const page = html('a', null)
    expect(page).not.toContain('>34<')
    expect(page).not.toContain('>15<')
    expect(page).not.toContain('Per school')
    expect(page).toContain('Deze aantallen laten we niet zien')
    expect(page).not.toContain('<table')
  })
})
