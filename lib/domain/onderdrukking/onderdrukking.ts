/** A table of one kind of fact, over all schools. */
export type Tabel = {
  id: string
  vakken: readonly string[]
  /** Tables of one totaal add up to the same number per school; null: topics overlap, so nothing is added up. */
  totaal: string | null
  /** Without totaal: no number is more than this totaal counts there. Left out: the only totaal there is, if it is one. */
  hoogstens?: string
  /** Without totaal: each case of this totaal stands in at least one of the vakken, and in each at most once. */
  minstens?: string
}

/** One leaf: how often at this school. Zeros may be left out. `bijdragen` is who counted how many, and adds up to `aantal`. */
export type Telling = {
  school: string
  tabel: string
  vak: string
  aantal: number
  bijdragen?: Readonly<Record<string, number>>
}

/** Everything a report is made of. `drempel` is the smallest number that may be shown: 5 hides 0 to 4. */
export type Jaartabellen = {
  drempel: number
  scholen: readonly string[]
  tabellen: readonly Tabel[]
  tellingen: readonly Telling[]
  /** Schools that one bijdrager alone serves, as everybody knows: all that is counted there is hers. */
  alleen?: Readonly<Record<string, string>>
  /** Published versions of this same report, oldest first. */
  eerder: readonly Uitgave[]
}

/** school null: the bestuur as a whole; vak null: the total; aantal null: hidden, one mark for all reasons. */
export type UitgaveCel = { school: string | null; tabel: string; vak: string | null; aantal: number | null }

export type Uitgave = { versie: number; drempel: number; cellen: readonly UitgaveCel[] }

/** A place in what is published, without its number. */
export type Plek = Omit<UitgaveCel, 'aantal'>

/** Why something is hidden; for the adviser who makes the report, never for a reader. */
export const redenen = ['klein', 'nul', 'anders_af_te_leiden', 'bijdrager', 'vorige_versie'] as const
export type Reden = (typeof redenen)[number]
export type Verborgen = { cel: Plek; reden: Reden }
