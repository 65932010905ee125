/** What browser and server say about keys and sessions, endpoint by endpoint: see the byte routes in lib/README.md. */
export type Refusal = { kind: string; message: string; minuten?: number; errors?: { field: string; message: string }[] }

export type SaltInput = { mail: string; soort: 'wachtzin' | 'herstelwoorden' }
export type Salt = { salt: string }
export type OwnSalt = { accountId: string; mail: string; salt: string }

/** `code`: six digits of the app, or a reserve code. */
export type SignInInput = { mail: string; proof: string; code: string }

/** What an open session may always have; after a reload this and the device's own half open the vault. */
export type SessionKeys = {
  accountId: string
  publicKey: string
  personKey: string
  pinList: string
  pinRevisie: number
  share: string
  endsAt: string
}
/** The wrap too: only after the second factor, or within a session after the passphrase was proven. */
export type OpenKeys = SessionKeys & { wrap: string }

export type PinsInput = { pinList: string; pinRevisie: number }
/**
 * Asked with the numbers of the events that the vault remembers; `bekend` is the hash it has now. In the logboek of a
 * bestuur `nr` is the moment of one's own last event: its place there would count what others did in between.
 */
export type OwnLogInput = { nr: number | null; besturen: Record<string, number> }
type OwnHead = { head: { nr: number; hash: string } | null; bekend: string | null }
export type OwnLogHead = OwnHead & { besturen: Record<string, OwnHead> }
export type NewPassphrase = { salt: string; authKey: string; wrap: string }
export type NewWords = { recoverySalt: string; recoveryAuthKey: string; recoveryWrap: string }
export type ChangePassphrase = { proof: string } & NewPassphrase

/** A secret for the app on the phone: `uri` and its QR code as SVG paths, `secret` to type over. */
export type NewPhone = { ticket: string; secret: string; qr: Qr }
export type Qr = { size: number; path: string }

export type Activation = NewPhone & { accountId: string; naam: string; mail: string; codes: string[] }
export type Enrolled = NewPassphrase & NewWords & { publicKey: string; personKey: string; pinList: string }
export type ActivateInput = { token: string; ticket: string } & Enrolled

export type RecoverBegin = SignInInput
export type Recovery = { ticket: string; accountId: string; recoveryWrap: string; personKey: string }
export type RecoverFinish = { ticket: string } & NewPassphrase & NewWords

export type LostPhoneBegin = { mail: string; proof: string; recoveryProof: string }
export type LostPhone = NewPhone & { accountId: string; wrap: string; personKey: string }
export type LostPhoneFinish = { ticket: string; code: string } & NewWords

export type DraftLine = { id: string; bestuurId: string | null; onderwerp: string; revisie: number; savedAt: string }
export type DraftSaved = { revisie: number; savedAt: string }
