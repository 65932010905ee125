import type { OpenKeys } from '@/lib/kernel/auth-wire'
import type { ObjectSoort, Sectie } from '@/lib/kernel/envelope'

/** Base64url, as everything sealed travels. */
export type Sealed = string
export type ObjectRef = {
  bestuurId: string
  objectId: string
  soort: ObjectSoort
  grant: { hpke: Sealed | null; eigen: Sealed | null }
}
/** One piece of a sealed object. `inhoud` is what JSON can hold; the `.inhoud` of its noun judges it. */
export type Part = { sectie: Sectie; itemId: string; revisie: number; inhoud: unknown }
export type SealedObject = ObjectRef & { envelopes: readonly Sealed[] }
/** Some sections of it only. */
export type SealedDeel = ObjectRef & { deel: readonly Sealed[] }
/** Of a proposal of overdracht: beside one's own dossier, in the new one of both, and what the receiver may open now. */
export type Voorstel = {
  naar: Recipient
  dossier: ObjectRef
  bewijs: readonly Part[]
  nieuwId: string
  delen: readonly Part[]
  inhoud: unknown
}
export type SealedVoorstel = {
  bewijs: Sealed[]
  nieuw: { id: string; eigen: Sealed; hpke: Sealed }
  delen: Sealed[]
  voorstel: { id: string; houder: string; hpke: Sealed }
  kern: Sealed[]
}
export type KaartRef = { bestuurId: string; objectId: string }
/** Another person as a page knows her: the key is checked against what was seen of her before. */
export type Recipient = { accountId: string; publicKey: Sealed }
/** An office as a page knows it: every version of its key is checked as another person's key is. */
export type AmbtRecipient = { ambtId: string; versie: number; publicKey: Sealed }
export type PinState = 'onbekend' | 'gezien' | 'vergeleken' | 'gewijzigd'
/** ouder: less than was seen of it before · lijst_ouder: the list that remembers this went back itself. */
export type Stand = 'klopt' | 'ouder' | 'lijst_ouder'

export type StoredVault = Pick<OpenKeys, 'accountId' | 'wrap' | 'personKey'>
/** `bewaard`: this device can open it again after a reload. `pinsSeen`: the highest revision of the own list of keys. */
export type Opening = { accountId: string; publicKey: Sealed; bewaard: boolean; pinsSeen: number }
export type WithWords<Keys> = { keys: Keys; recoveryWords: string[] }
export type ArgonParams = { t: number; m: number; p: number }

export type DraftPlace = { id: string; bestuurId: string | null; revisie: number }

export type BestandInhoud = {
  naam: string
  type: string
  grootte: number
  stukken: number
  sleutel: Sealed
  /** A digest of some of its bytes, to know the same file again when an upload goes on. */
  proef?: string
  /** The object its pieces were sealed in, where that is another than the one it belongs to now. */
  verzegeldIn?: string
}
export type BestandRef = { bestuurId: string; objectId: string; bestandId: string }

/** `papier` is for the klager only: it is shown once and never sent. */
export type NewZiektepakket = {
  papier: { kenmerk: string; woorden: string[] }
  pakket: {
    pakketId: string
    kenmerk: string
    salt: Sealed
    codeHash: Sealed
    sleutels: { accountId: string; wrap: Sealed }[]
  }
}
export type PakketRef = {
  bestuurId: string
  pakketId: string
  dossierId: string
  wrap: Sealed
  envelopes: readonly Sealed[]
}

export type AmbtRef = AmbtRecipient & { bestuurId: string; wrap: Sealed }
/** The key of an office under the paper from the safe; the words go to the Worker, and no further. */
export type SafeRef = AmbtRecipient & { bestuurId: string; code: { salt: Sealed; wrap: Sealed }; words: string }
/** `words` are for paper only: they are shown once and never sent. */
export type NewAmbt = {
  ambtId: string
  publicKey: Sealed
  wraps: { accountId: string; wrap: Sealed }[]
  code: { salt: Sealed; wrap: Sealed }
  /** The key that it takes the place of, sealed to the new one; null where there was none, or its maker has it not. */
  vorig: { versie: number; publicKey: Sealed; wrap: Sealed } | null
  words: string[]
}

/** The key of a report as it is sealed to the office or to a person. */
export type KetenSleutel =
  | { soort: 'ambt'; id: string; versie: number; hpke: Sealed }
  | { soort: 'persoon'; id: string; hpke: Sealed }
export type SealedMelding = { sleutels: KetenSleutel[]; envelopes: Sealed[] }
