import { describe, expect, test } from 'vitest'
import { tafelTaken } from '@/components/bestuurstafel/taken'
import { raadOf } from '@/components/bestuurstafel/verplicht'
import { tafelsoorten } from '@/lib/domain/vandaag/tafel'
import { tafelTekst } from '@/lib/domain/vandaag/tafel.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const leeg = { wacht: [], punten: [], vragen: [], jaarverslagen: [] }

describe('the desk of the bestuur', () => {
  test('is one list, the first day on top, and what has none at the end', () => {
    const wacht = [{ id: 'a', naam: 'Noor', rol: 'fg' as const, vanaf: day('2026-12-01'), isEigen: false }]
    const punten = [
      { soort: 'advies' as const, id: 'x', itemId: 'x', dag: day('2026-11-30'), wat: 'antwoord' },
      { soort: 'bestuursklacht' as const, id: 'y', itemId: 'y', dag: day('2026-12-24'), wat: 'advies' },
    ]
    const jaar = { schooljaar: 2025, versie: 1, versies: 1, antwoorden: 0 } as never
    const taken = tafelTaken('b', { ...leeg, wacht, punten, jaarverslagen: [jaar] })
    expect(taken.map(({ taak }) => taak)).toEqual([
      ...['Beantwoord een advies', 'Bevestig Noor', 'Besluit over een formele klacht'],
      'Lees en beantwoord het jaarverslag van 2025-2026',
    ])
    expect(taken.map(({ href }) => href.startsWith('/b/'))).toEqual([true, true, true, true])
    expect(tafelTaken('b', leeg)).toEqual([])
  })

  test('says of each sort what to do, and nothing of a case', () => {
    for (const soort of tafelsoorten) expect(tafelTekst({ soort, wat: 'voorgenomen' })).toMatch(/^[A-Z][a-z]+ /)
  })

  test('R-AANST-2: what is only preferred stands apart from what binds', () => {
    const tekorten = [
      { soort: 'geen_vertrouwenspersoon' as const, schoolId: 'm', grond: 'cao' as const, schoolNaam: 'Mbo' },
      { soort: 'geen_vertrouwenspersoon' as const, schoolId: 's', grond: 'advies' as const, schoolNaam: 'Brug' },
      { soort: 'minder_dan_twee' as const, aantal: 1, schoolNaam: null },
    ]
    const raad = raadOf(tekorten).map(({ zin }) => zin)
    expect(raad).toHaveLength(2)
    expect(raad.join(' ')).toMatch(/Brug heeft geen vertrouwenspersoon\..*een vrouw en een man/)
  })
})
