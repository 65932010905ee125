import type { Datum } from '@/lib/kernel/datum'

/** The few questions that decide whether the law asks to report (R-MELD-1), and what came of them. */
export const antwoorden = ['ja', 'nee', 'weet_niet'] as const
export type Antwoord = (typeof antwoorden)[number]

export const deuren = ['intake', 'melding', 'dossier', 'gesprek'] as const
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
}

/** One answering of the questions, as its holder sees it. */
export type Meldplichtfeit = MeldplichtStand & { antwoorden: MeldplichtAntwoorden }

/** A case that bears a marked fact, whichever noun it is. */
export type MeldplichtZaak = {
  soort: 'intake' | 'melding' | 'dossier'
  id: string
  nummer: string | null
  teMelden: boolean
}
