import type { Datum } from '@/lib/kernel/datum'
import type { Instellingen } from './instellingen'
import { presetInstellingen } from './instellingen'

export type GedateerdeInstellingen = { vanaf: Datum; waarden: Instellingen }

/** The settings in force on a day: the newest that began by then. Before the first, the Handreiking holds. */
export function instellingenOn(versies: readonly GedateerdeInstellingen[], day: Datum): Instellingen {
  const begun = versies.filter((versie) => versie.vanaf <= day).sort((a, b) => (a.vanaf < b.vanaf ? 1 : -1))
  return begun[0]?.waarden ?? presetInstellingen.handreiking
}
