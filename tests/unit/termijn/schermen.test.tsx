import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TermijnRegel } from '@/components/termijn/termijn-regel'
import { VerlengWaarschuwingen } from '@/components/termijn/verleng-waarschuwingen'
import type { Termijn, Verlenging } from '@/lib/domain/termijn/termijn'
import { metDagen } from '@/lib/domain/termijn/termijn.rules'
import { day, termijn } from './een-termijn'

const shown = (more: Partial<Termijn>, today = '2026-12-03') =>
  renderToStaticMarkup(<TermijnRegel termijn={metDagen(termijn(more))} bestuurId="b" today={day(today)} />).replace(
    /<[^>]+>/g,
    ' ',
  )

const verlenging: Verlenging = {
  ...{ lengte: { aantal: 9, eenheid: 'weken' }, aangekondigdOp: day('2026-12-02'), door: 'commissie' },
  ...{ aan: [], metReden: false },
}

/** The keys of every list that is drawn, list by list. */
function keysIn(node: ReactNode): string[][] {
  if (Array.isArray(node)) {
    const keys = node.flatMap((one) => (isValidElement(one) && one.key !== null ? [one.key] : []))
    return [keys, ...node.flatMap(keysIn)]
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return []
  const draw = node.type as ((props: unknown) => ReactNode) | string
  return keysIn(typeof draw === 'function' ? draw(node.props) : node.props.children)
}

describe('one term on the screen', () => {
  test('R-TERM-1, R-TERM-4: the sum in words, the ground, who must act, whom to tell, and how late it is', () => {
    const tekst = shown({})
    expect(tekst).toContain('3 dagen te laat')
    expect(tekst).toContain('Aan zet: de klachtencommissie.')
    expect(tekst).toContain('4 weken na ontvangst bij de klachtencommissie op 02-11-2026, art. 11.1 (klachtenregeling)')
    expect(tekst).toContain('Daarna hoort dit: de klager en de aangeklaagde.')
  })

  test('R-TERM-5: of a period both ends', () => {
    const tekst = shown({ basis: { soort: 'periode', van: day('2026-09-01'), tot: day('2026-09-30') } })
    expect(tekst).toContain('Uiterlijk tussen 29 september 2026 en 28 oktober 2026. Houd de eerste dag aan.')
  })

  test('R-TERM-2: that and why the day moved, and until when the free days are known', () => {
    expect(shown({ basis: { soort: 'dag', op: day('2026-11-22') } })).toContain('een weekend of feestdag')
    expect(shown({ basis: { soort: 'dag', op: day('2028-12-20') } })).toContain('tot en met 31 december 2028')
  })

  test('R-TERM-3: what was announced, and what stood before', () => {
    const geschiedenis = [
      { basis: { soort: 'dag' as const, op: day('2026-10-26') }, tot: day('2026-11-20'), uiterlijk: day('2026-11-23') },
    ]
    const tekst = shown({ verlengingen: [{ ...verlenging, aan: ['klager'] }], geschiedenis })
    expect(tekst).toContain('9 weken erbij, aangekondigd op 2 december 2026 door de klachtencommissie aan de klager')
    expect(tekst).toContain(
      'Tot 20 november 2026 stond de begindag op 26-10-2026, met als laatste dag 23 november 2026',
    )
  })

  test('R-TERM-3: two that are equal are two on the screen, each with its own reason', () => {
    const stond = { basis: { soort: 'dag' as const, op: day('2026-10-26') }, tot: day('2026-11-20'), uiterlijk: null }
    const element = TermijnRegel({
      ...{ termijn: metDagen(termijn({ verlengingen: [verlenging, verlenging], geschiedenis: [stond, stond] })) },
      ...{ bestuurId: 'b', today: day('2026-12-03'), redenen: ['De eerste reden.', 'De tweede reden.'] },
    })
    const lists = keysIn(element).filter((keys) => keys.length > 1)
    expect(lists.length).toBeGreaterThanOrEqual(2)
    for (const keys of lists) expect(new Set(keys).size).toBe(keys.length)
    expect(renderToStaticMarkup(element)).toMatch(/De eerste reden\..*De tweede reden\./)
  })

  test('what is over asks nothing any more', () => {
    const tekst = shown({ afgedaanOp: day('2026-12-02'), verteld: [{ wie: 'klager', op: day('2026-12-02') }] })
    expect(tekst).toContain('gedaan op 02-12-2026, 2 dagen te laat')
    expect(tekst).toContain('Verteld aan de klager')
    expect(tekst).not.toContain('Aan zet')
    expect(tekst).not.toContain('Leg vast')
  })

  test('R-TERM-3: an odd extension is warned of while it is typed, with the day it gives', () => {
    const tekst = renderToStaticMarkup(
      <VerlengWaarschuwingen termijn={metDagen(termijn())} verlenging={verlenging} />,
    ).replace(/<[^>]+>/g, ' ')
    expect(tekst).toContain('Na deze verlenging geldt dit. Uiterlijk maandag 1 februari 2027')
    for (const zin of ['langer dan het reglement', 'al voorbij', 'geen reden', 'niet bij wie', 'wel vastleggen'])
      expect(tekst).toContain(zin)
  })
})
