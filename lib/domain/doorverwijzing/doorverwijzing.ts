import type { EigenIngang, LandelijkeIngang } from '@/lib/domain/socialekaart/socialekaart'
import type { Datum } from '@/lib/kernel/datum'

/** Warm: together with the person, or on his behalf. Cold: a name and a number (R-DVW-1). */
export const manieren = ['warm', 'koud'] as const
export type Manier = (typeof manieren)[number]

export const wijzen = ['samen', 'inlichten', 'meegaan'] as const
export type Wijze = (typeof wijzen)[number]

/** Whether a parent of a minor knows of it and takes part (R-ROUTE-5). */
export const ouderBetrokken = ['ja', 'nee', 'nvt'] as const
export type OuderBetrokken = (typeof ouderBetrokken)[number]

export const aankomsten = ['ja', 'nee', 'weet_niet'] as const
export type Aankomst = (typeof aankomsten)[number]

export type Doorverwijzing = {
  id: string
  objectId: string
  /** A national entry of the sociale kaart by its word, or an own one by its id. */
  landelijk: string | null
  ingangId: string | null
  manier: Manier
  wijze: Wijze | null
  ouder: OuderBetrokken
  /** The day on which the manner was agreed with the person. */
  afgesprokenOp: Datum
  opvolgenOp: Datum
  opgevolgdOp: Datum | null
  aangekomen: Aankomst | null
}

/** What is known of the one who is referred: his age, and whether the parents are kept out of it (R-MIN-3). */
export type Verwezene = { minderjarig: boolean; oudersBuiten: boolean; klager: { minderjarig: string } }

export type DoorverwijzingRegel = Doorverwijzing & { ingangNaam: string | null }

export type DoorverwijzenForm = Omit<Verwezene, 'klager'> & {
  eigen: EigenIngang[]
  landelijk: LandelijkeIngang[]
  opvolgenOp: Datum
}
