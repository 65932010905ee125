import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'
import type { Aanstelling } from './aanstelling'
import { isWerkend } from './aanstelling.rules'

/** What makes it a duty rather than advice: the cao of mbo, or the bestuur's own regulation. */
export type Grond = 'cao' | 'regeling' | 'advies'
export type Tekort =
  | { soort: 'geen_contactpersoon' | 'geen_vertrouwenspersoon'; schoolId: string; grond: Grond }
  | { soort: 'minder_dan_twee'; aantal: number }

type School = { id: string; sector: string }

/** Asked by cao or regulation: that comes before what is only preferred. */
export function isBindend(tekort: Tekort): boolean {
  return 'grond' in tekort && tekort.grond !== 'advies'
}

/**
 * Who is missing (R-AANST-2): at each school whom the model of the bestuur asks for, and two vertrouwenspersonen at
 * the bestuur. Whether they are a woman and a man is for the bestuur to see; the server does not keep it.
 */
export function tekortenOf(
  scholen: readonly School[],
  aanstellingen: readonly Aanstelling[],
  { model, today }: { model: Instellingen['model']; today: Datum },
): Tekort[] {
  const working = aanstellingen.filter((aanstelling) => isWerkend(aanstelling, today))
  const advisers = working.filter(({ rol }) => rol === 'vertrouwenspersoon')
  const both = model === 'contactpersoon_en_vertrouwenspersoon'
  const perSchool = scholen.flatMap((school): Tekort[] => {
    const grond = grondOf(school, both)
    const at = (rol: Aanstelling['rol']) => working.some((one) => one.rol === rol && one.schoolIds.includes(school.id))
    return [
      ...(both && !at('contactpersoon') ? [{ soort: 'geen_contactpersoon' as const, schoolId: school.id, grond }] : []),
      ...(at('vertrouwenspersoon') ? [] : [{ soort: 'geen_vertrouwenspersoon' as const, schoolId: school.id, grond }]),
    ]
  })
  const people = new Set(advisers.map(({ accountId }) => accountId)).size
  const bindend = perSchool.filter(isBindend)
  const advies = perSchool.filter((tekort) => !isBindend(tekort))
  return [...bindend, ...advies, ...(people < 2 ? [{ soort: 'minder_dan_twee' as const, aantal: people }] : [])]
}

function grondOf({ sector }: School, both: boolean): Grond {
  if (sector === 'mbo') return 'cao'
  return both ? 'regeling' : 'advies'
}
