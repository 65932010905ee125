import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import { isWerkend } from '@/lib/domain/aanstelling/aanstelling.rules'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Aanspreekpunt, Gat, PestenBijSchool } from './aanspreekpunt'

type School = { id: string; naam: string; sector: string }

export function pestenBij(
  school: School,
  punten: readonly Aanspreekpunt[],
  aanstellingen: readonly Aanstelling[],
  day: Datum,
): PestenBijSchool {
  const hier = punten.filter(({ schoolId }) => schoolId === school.id)
  const nu = hier.filter((punt) => isInFunctie(punt, day))
  const aanspreekpunten = nu.filter(({ taak }) => taak === 'aanspreekpunt')
  const adviseur = aanstellingen.some(
    (one) => one.rol === 'vertrouwenspersoon' && one.schoolIds.includes(school.id) && isWerkend(one, day),
  )
  return {
    ...{ schoolId: school.id, schoolNaam: school.naam, isVerplicht: isVerplicht(school) },
    aanspreekpunten,
    coordinatoren: nu.filter(({ taak }) => taak === 'coordinator'),
    vanzelf: aanspreekpunten.length === 0 && adviseur,
    eerder: hier.filter((punt) => !isInFunctie(punt, day)),
  }
}

/** Where a school that must have someone has nobody today. */
export function gatenOf(scholen: readonly PestenBijSchool[]): Gat[] {
  return scholen
    .filter((school) => school.isVerplicht)
    .flatMap(({ schoolId, schoolNaam, aanspreekpunten, coordinatoren, vanzelf }): Gat[] => [
      ...(aanspreekpunten.length > 0 || vanzelf ? [] : [{ schoolId, schoolNaam, taak: 'aanspreekpunt' as const }]),
      ...(coordinatoren.length > 0 ? [] : [{ schoolId, schoolNaam, taak: 'coordinator' as const }]),
    ])
}

export function end(punt: Aanspreekpunt, tot: Datum): Result<Aanspreekpunt, { kind: 'ends_before_begin' }> {
  if (tot < punt.vanaf) return refuse({ kind: 'ends_before_begin' })
  return ok({ ...punt, tot })
}

function isInFunctie({ vanaf, tot }: Pick<Aanspreekpunt, 'vanaf' | 'tot'>, day: Datum): boolean {
  return vanaf <= day && (tot === null || tot >= day)
}

/** The law asks both of every school in po and vo (H 7.4). */
function isVerplicht({ sector }: Pick<School, 'sector'>): boolean {
  return sector === 'po' || sector === 'vo'
}
