import type { Datum } from '@/lib/kernel/datum'

/** The few questions that decide whether the law asks to report (R-MELD-1), and what came of them. */
export const antwoorden = ['ja', 'nee', 'weet_niet'] as const
export type Antwoord = (typeof antwoorden)[number]

/** Where the questions were asked; `nieuw_feit`: at a later fact, whichever case it is of. */
export const deuren = ['intake', 'melding', 'dossier', 'gesprek', 'nieuw_feit', 'routestap', 'formele_klacht'] as const
export type Deur = (typeof deuren)[number]

export type MeldplichtAntwoorden = {
  misdrijf: Antwoord
  taakVoorSchool: Antwoord
  tegenLeerling: Antwoord
  verbandMetSchool: Antwoord
}

export type MeldplichtUitkomst = 'melden' | 'geen'
export type Gebondenheid = 'gebonden' | 'mag'

/** Who told the bestuur: its holder, or already another who works for the school (R-MELD-2, R-MELD-4). */
export const gemeldDoor = ['ik', 'contactpersoon', 'vertrouwenspersoon', 'directeur', 'ander'] as const
export type GemeldDoor = (typeof gemeldDoor)[number]

/** Where the duty stands: until it is noted who reported, and when, it stands first (R-MELD-8). */
export type MeldplichtStand = {
  uitkomst: MeldplichtUitkomst
  gesteldOp: Datum
  gemeldDoor: GemeldDoor | null
  gemeldOp: Datum | null
  /** The report that its holder made here, as far as she hears of it. */
  keten: MeldketenStand | null
  /** When a melder who is bound himself was reminded of it (R-MELD-3). */
  melderHerinnerdOp: Datum | null
  /** The working day until which that melder may still do it himself. */
  zelfTot: Datum | null
  /** What who is not bound did instead of reporting (R-MELD-1). */
  inPlaats: InPlaats | null
  inPlaatsOp: Datum | null
}

/** Sealed, and opened by the bestuur or not: what the bestuur does with it is its own. */
export type MeldketenStand = {
  id: string
  voor: 'ambt' | 'personen' | 'inspecteur'
  wijze: 'app' | 'telefoon'
  verzegeld: boolean
  ontvangenOp: Datum | null
}

/** Asked the vertrouwensinspecteur, asked a colleague who is bound, helped the klager to report himself. */
export const inPlaatsen = ['inspecteur', 'collega', 'klager'] as const
export type InPlaats = (typeof inPlaatsen)[number]

/** One answering of the questions, as its holder sees it. */
export type Meldplichtfeit = MeldplichtStand & { antwoorden: MeldplichtAntwoorden }

/** A case that bears a marked fact, whichever noun it is. */
export type MeldplichtZaak = {
  soort: 'intake' | 'melding' | 'dossier'
  id: string
  nummer: string | null
  schoolId: string
  schoolSector: string
  teMelden: boolean
}
