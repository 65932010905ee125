import { describe, expect, test } from 'vitest'
import { type AfwikkelZaak, inVolgorde, nodigVoor, nogTeDoen } from '@/lib/domain/vandaag/afwikkelen.rules'
import { nodigTekst } from '@/lib/domain/vandaag/afwikkelen.texts'

const none = { voorgesteld: null, magOver: false }

describe('R-OVD-3: at a planned end', () => {
  test.each([
    [{ soort: 'dossier', status: 'lopend', ...none }, 'toestemming'],
    [{ soort: 'dossier', status: 'lopend', ...none, magOver: true }, 'overdragen'],
    [{ soort: 'dossier', status: 'lopend', ...none, voorgesteld: 'wacht' }, 'wachten'],
    [{ soort: 'dossier', status: 'lopend', ...none, voorgesteld: 'vast' }, 'intrekken'],
    [{ soort: 'dossier', status: 'afgesloten', ...none, magOver: true }, 'vernietigen'],
    [{ soort: 'melding', status: 'nieuw', ...none }, 'afsluiten'],
    [{ soort: 'melding', status: 'afgesloten', ...none }, 'vernietigen'],
    [{ soort: 'intake', status: 'open', ...none }, 'verwijzen'],
    [{ soort: 'intake', status: 'verwezen', ...none }, 'afronden'],
    [{ soort: 'intake', status: 'afgerond', ...none }, 'vernietigen'],
  ] as const)('R-OVD-3: %o still needs: %s', (stand, nodig) => {
    expect(nodigVoor(stand)).toBe(nodig)
    expect(nodigTekst[nodig]).not.toBe('')
  })

  test('R-OVD-3: what asks something of her stands first, and what waits for another does not count', () => {
    const zaken = (['vernietigen', 'wachten', 'toestemming', 'overdragen'] as const).map((nodig) => ({ nodig }))
    expect(inVolgorde(zaken as AfwikkelZaak[]).map(({ nodig }) => nodig)).toEqual([
      ...['overdragen', 'toestemming', 'wachten', 'vernietigen'],
    ])
    expect(nogTeDoen(zaken)).toBe(3)
  })
})
