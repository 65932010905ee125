import type { EigenIngang, LandelijkeIngang } from '@/lib/domain/socialekaart/socialekaart'
import type { Datum } from '@/lib/kernel/datum'

/** R-CODE-1: the five steps of the law, in their order. */
export const meldcodeStappen = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const
export type MeldcodeStap = (typeof meldcodeStappen)[number]

/** Who runs the steps: the aandachtsfunctionaris, or without one the employee himself with Veilig Thuis (R-CODE-2). */
export type Meldcode = {
  loper: 'aandachtsfunctionaris' | 'medewerker'
  functionarissen: readonly EigenIngang[]
  veiligThuis: LandelijkeIngang
  /** The reader is an externe: he advises, the employee acts. */
  adviseert: boolean
}

/** A case of home violence: whether it went to who runs the code, and on which day. */
export type MeldcodeZaak = {
  objectId: string
  soort: 'melding' | 'dossier'
  nummer: string | null
  verwezen: { op: Datum; naar: string } | null
}

export type MeldcodeBlad = Meldcode & {
  school: { id: string; naam: string } | null
  scholen: readonly { id: string; naam: string }[]
  zaak: MeldcodeZaak | null
}
