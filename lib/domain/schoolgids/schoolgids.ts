import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'

/** As whom someone can stand in the schoolgids (R-PUB-3). */
export const gidsrollen = [
  'contactpersoon',
  'bovenschools_contactpersoon',
  'vertrouwenspersoon',
  'aanspreekpunt',
] as const
export type Gidsrol = (typeof gidsrollen)[number]

/** `voorId`: the own aanstelling, or the aanspreekpunt that one is. */
export type EigenRol = { rol: Gidsrol; voorId: string }

export type Namenkeuze = Keuze<'schoolgidsContactpersoon'>

/** Said by the person himself, with how he wants to be reached; without it there is no name. */
export type Akkoord = {
  id: string
  accountId: string
  rol: Gidsrol
  bereik: string
  gegevenOp: Datum
  stoptOp: Datum | null
}

export type GidsPersoon = { naam: string; bereik: string }

/** Of a role at one school: whether it is there, whether it is named, and who by name. `zonder`: there, and not by name. */
export type GidsGroep = { keuze: Namenkeuze; personen: readonly GidsPersoon[]; zonder: number }

export type AkkoordFailure = { kind: 'not_found' } | { kind: 'names_not_shown' } | { kind: 'already_agreed' }
