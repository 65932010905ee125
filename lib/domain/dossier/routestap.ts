import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { Datum } from '@/lib/kernel/datum'

/** How far a step of the klachtroute is. */
export const standen = ['gekozen', 'bezig', 'gedaan', 'overgeslagen', 'gestopt'] as const
export type Stand = (typeof standen)[number]

/** Who chose the step: the klager, or what the law asks (R-ROUTE-3). */
export const kiezers = ['klager', 'ouder', 'wet'] as const
export type Kiezer = (typeof kiezers)[number]

/** What the vertrouwenspersoon does at a step; an active role is the exception (R-ROUTE-3). */
export const steunen = ['zelf', 'voorbereid', 'mee', 'actief'] as const
export type Steun = (typeof steunen)[number]

/** Why a step that was done is done again (R-ROUTE-1, R-ROUTE-11). */
export const herhaalRedenen = ['overdracht', 'afspraken_niet_nagekomen', 'nieuw_feit', 'terug_naar_binnen'] as const
export type HerhaalReden = (typeof herhaalRedenen)[number]

export const stapUitkomsten = ['opgelost', 'deels', 'niet', 'afgebroken'] as const
export type StapUitkomst = (typeof stapUitkomsten)[number]

export const tevredenheden = ['ja', 'deels', 'nee', 'weet_niet'] as const
export type Tevreden = (typeof tevredenheden)[number]

export const nazorgen = ['ja', 'nee'] as const

/** What the klager heard before the klachtencommissie (R-ROUTE-6, R-ROUTE-9). */
export const uitlegPunten = ['externe_eerst', 'intern_eerst', 'drie_voorstellen', 'geen_beroep'] as const
export type UitlegPunt = (typeof uitlegPunten)[number]

export const aangevers = ['klager', 'ouder', 'bestuur'] as const
export type Aangever = (typeof aangevers)[number]

export type Routestap = {
  id: string
  soort: StapSoort
  stand: Stand
  gekozenDoor: Kiezer
  gekozenOp: Datum
  steun: Steun | null
  herhaaltId: string | null
  herhaaldOm: HerhaalReden | null
  begonnenOp: Datum | null
  geeindigdOp: Datum | null
  uitkomst: StapUitkomst | null
  tevreden: Tevreden | null
  nazorg: (typeof nazorgen)[number] | null
  nazorgOp: Datum | null
  nazorgGedaanOp: Datum | null
  /** The mediator, from the sociale kaart (R-ROUTE-4). */
  ingangId: string | null
  /** Since when the other side agrees to bemiddeling. */
  anderAkkoordOp: Datum | null
  uitleg: UitlegPunt[]
  /** When the klager heard how aangifte works (R-STRAF-1). */
  geinformeerdOp: Datum | null
  aangifteOp: Datum | null
  aangifteDoor: Aangever | null
}
