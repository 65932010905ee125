import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import { isWerkend, keepsZaken } from '@/lib/domain/aanstelling/aanstelling.rules'
import { zonderVanaf } from '@/lib/domain/aanstelling/bereik.rules'
import type { Datum } from '@/lib/kernel/datum'

export type AfscheidSoort =
  | 'zaken'
  | 'papier'
  | 'jaarverslag'
  | 'gesprekken'
  | 'begeleidingen'
  | 'vervangt'
  | 'pesten'
  | 'sleutel'
  | 'schoolgids'

/** What must find another place when someone leaves. `namen`: of people or schools, never of a case. */
export type AfscheidPunt = { soort: AfscheidSoort; namen: readonly string[] }

type Wat = {
  today: Datum
  aanstellingen: readonly Aanstelling[]
  scholen: readonly { id: string; naam: string; verplicht: boolean; aangewezen: boolean }[]
  vervangt: readonly string[]
  inSchoolgids: boolean
}

/**
 * What the bestuur and who leaves go through together (R-AANST-4). It looks at what the role is, and at aanstellingen:
 * it says the same whether there is one case or none.
 */
export function afscheidVan(
  weg: Aanstelling,
  { today, aanstellingen, scholen, vervangt, inSchoolgids }: Wat,
): AfscheidPunt[] {
  if (weg.status !== 'actief') return []
  const adviseur = weg.rol === 'vertrouwenspersoon'
  const begeleidt = weg.rol === 'begeleider_aangeklaagde'
  const zonder = adviseur ? zonderPesten(weg, { today, aanstellingen, scholen }) : []
  const punten: [AfscheidSoort, boolean, readonly string[]][] = [
    ['zaken', keepsZaken(weg.rol) && !begeleidt, []],
    ['begeleidingen', begeleidt, []],
    ['papier', keepsZaken(weg.rol), []],
    ['jaarverslag', adviseur, []],
    ['gesprekken', adviseur, []],
    ['pesten', zonder.length > 0, zonder],
    ['vervangt', vervangt.length > 0, vervangt],
    ['sleutel', weg.rol === 'bestuurder' || weg.rol === 'directeur', []],
    ['schoolgids', inSchoolgids, []],
  ]
  return punten.flatMap(([soort, geldt, namen]) => (geldt ? [{ soort, namen }] : []))
}

/** Schools where nobody was named against pesten, and no other vertrouwenspersoon stays to be it (R-AANST-7). */
function zonderPesten(
  weg: Aanstelling,
  { today, aanstellingen, scholen }: Pick<Wat, 'today' | 'aanstellingen' | 'scholen'>,
) {
  const day = zonderVanaf(weg, today)
  const blijft = (schoolId: string) =>
    aanstellingen.some(
      (one) =>
        one.id !== weg.id &&
        one.rol === 'vertrouwenspersoon' &&
        one.schoolIds.includes(schoolId) &&
        isWerkend(one, day),
    )
  return scholen
    .filter(({ id, verplicht, aangewezen }) => weg.schoolIds.includes(id) && verplicht && !aangewezen && !blijft(id))
    .map(({ naam }) => naam)
}
