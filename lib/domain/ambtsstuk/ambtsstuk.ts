import type { AmbtSoort } from '@/lib/domain/ambt/ambt'

/** Which nouns seal to an office in this way; of an advies its sender keeps reading. */
export const stuksoorten = ['advies', 'rehabilitatie', 'bestuursklacht'] as const
export type Stuksoort = (typeof stuksoorten)[number]

/** Which office: the bestuur, or the directeur of a school. */
export type Welkambt = { soort: AmbtSoort; schoolId: string | null }

/** Someone who holds the office today; without a key nothing can be sealed to him. */
export type Stukhouder = { accountId: string; naam: string; publicKey: string | null }
/** Someone who does not hold it today and may later: suspended, or not begun. He gets nothing now, and is asked about too. */
export type LaterHouder = Pick<Stukhouder, 'accountId' | 'naam'>
export type Ambtsleutel = { ambtId: string; versie: number; publicKey: string }

/**
 * To whom it goes: the office; the others by name where someone is involved; nobody left (R-SPOOR-2). `dicht`: none of them
 * can open anything yet, so nothing can be sealed.
 */
export type Stukbestemming =
  | { voor: 'ambt'; dicht: boolean; ambt: Ambtsleutel | null; personen: readonly Stukhouder[] }
  | { voor: 'personen'; dicht: boolean; personen: readonly Stukhouder[] }
  | { voor: 'niemand'; dicht: true; personen: readonly [] }

/** What a form must know before it seals. `ik`: who asks, so that he is asked about himself in other words. */
export type Stukscherm = {
  welk: Welkambt
  ambt: (Ambtsleutel & { dicht: boolean }) | null
  houders: readonly Stukhouder[]
  later: readonly LaterHouder[]
  ik: Stukhouder
}

export type VorigeSleutel = { versie: number; publicKey: string; wrap: string }
/** What its reader gets to open it: the key as it was sealed to him or to the office, and the office as he holds it. */
export type SealedStuk = {
  bestuurId: string
  stukId: string
  hpke: string
  ambt: (Ambtsleutel & { verzegeldVersie: number; wrap: string | null; vorige: readonly VorigeSleutel[] }) | null
  envelopes: string[]
}
