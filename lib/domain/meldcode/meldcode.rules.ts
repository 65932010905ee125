import type { Doorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { EigenIngang, LandelijkeIngang } from '@/lib/domain/socialekaart/socialekaart'
import type { Datum } from '@/lib/kernel/datum'
import type { Meldcode } from './meldcode'

/** R-CODE-1, R-CODE-2: the school's own aandachtsfunctionaris, or one for every school; without one, Veilig Thuis. */
export function meldcodeFor(
  schoolId: string | null,
  {
    eigen,
    veiligThuis,
    adviseert,
  }: { eigen: readonly EigenIngang[]; veiligThuis: LandelijkeIngang; adviseert: boolean },
): Meldcode {
  const functionarissen = eigen.filter(
    (ingang) => ingang.soort === 'aandachtsfunctionaris' && (ingang.schoolId === null || ingang.schoolId === schoolId),
  )
  const loper = functionarissen.length > 0 ? 'aandachtsfunctionaris' : 'medewerker'
  return { loper, functionarissen, veiligThuis, adviseert }
}

/** The referral that answers the code: to an aandachtsfunctionaris, or where there is none to Veilig Thuis. */
export function verwijzingVolgensCode(
  doorverwijzingen: readonly Doorverwijzing[],
  { functionarissen, veiligThuis }: Meldcode,
): { op: Datum; naar: string } | null {
  for (const { landelijk, ingangId, afgesprokenOp } of doorverwijzingen) {
    const naar = landelijk === veiligThuis.id ? veiligThuis : functionarissen.find(({ id }) => id === ingangId)
    if (naar) return { op: afgesprokenOp, naar: naar.naam }
  }
  return null
}
