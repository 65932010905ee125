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

/** One answering of the questions, as its holder sees it. */
export type Meldplichtfeit = { uitkomst: MeldplichtUitkomst; antwoorden: MeldplichtAntwoorden; gesteldOp: Datum }
