import type { MeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht'
import type { Datum } from '@/lib/kernel/datum'

/** Where a report stands with the bestuur (R-MELD-2). What comes before it, te melden, stands with the case of the reporter. */
export const meldketenStaten = [
  'gemeld',
  'overlegd',
  'vermoeden',
  'geen_vermoeden',
  'verteld',
  'aangegeven',
  'afgerond',
] as const
export type MeldketenStatus = (typeof meldketenStaten)[number]
export type Stap = Exclude<MeldketenStatus, 'gemeld'>

/** The office of the bestuur; the others by name where someone is involved; nobody left: the vertrouwensinspecteur (R-SPOOR-2). */
export const voorWie = ['ambt', 'personen', 'inspecteur'] as const
export type VoorWie = (typeof voorWie)[number]

export const wijzen = ['app', 'telefoon'] as const
export type Wijze = (typeof wijzen)[number]

/** Who stays in touch with the pupil and the parents (R-MELD-5). */
export const contacten = ['vertrouwenspersoon', 'directeur', 'ander'] as const
export type Contact = (typeof contacten)[number]

export type Meldketen = {
  id: string
  schoolId: string
  status: MeldketenStatus
  voor: VoorWie
  gemeldOp: Datum
  /** The last day of the next step; null where none is left. */
  uiterlijk: Datum | null
  revisie: number
}

export type MeldketenStap = { naar: Stap; op: Datum; uiterlijk: Datum; contact: Contact | null }

/** Someone who holds the office of the bestuur today; without a key nothing can be sealed to him. */
export type Bestuurder = { accountId: string; naam: string; publicKey: string | null }
/** Someone who does not hold it today and may later: suspended, or not begun. He gets nothing now, and is asked about too. */
export type LaterBestuurder = Pick<Bestuurder, 'accountId' | 'naam'>
export type AmbtSleutel = { ambtId: string; versie: number; publicKey: string }

/** To whom a report goes. `telefoon`: nobody of them can open anything yet; call, and seal it later. */
export type Bestemming =
  | { voor: 'ambt'; telefoon: boolean; ambt: AmbtSleutel | null; personen: readonly Bestuurder[] }
  | { voor: 'personen'; telefoon: boolean; personen: readonly Bestuurder[] }
  | { voor: 'inspecteur'; telefoon: true; personen: readonly [] }

export type MeldketenRegel = Meldketen & { schoolNaam: string }

/** What a bestuurder gets to open: its key as it was sealed to her or to the office, and the office as she holds it. */
export type SealedKeten = {
  bestuurId: string
  ketenId: string
  hpke: string
  ambt: (AmbtSleutel & { verzegeldVersie: number; wrap: string | null; vorige: VorigeSleutel[] }) | null
  envelopes: string[]
}
export type VorigeSleutel = { versie: number; publicKey: string; wrap: string }

export type MeldketenDetail = MeldketenRegel & {
  wijze: Wijze
  melder: string
  verteldAan: string | null
  stappen: (MeldketenStap & { id: string; wie: string })[]
  sealed: SealedKeten | null
}

type Zaak = Omit<MeldplichtZaak, 'teMelden'>
export type MeldScherm = {
  zaak: MeldplichtZaak
  ambt: (AmbtSleutel & { dicht: boolean }) | null
  bestuurders: readonly Bestuurder[]
  later: readonly LaterBestuurder[]
}
export type VerzegelScherm = { zaak: Zaak; ketenId: string; bestemming: Bestemming }
