/**
 * What browser and server say to each other about keys and sessions. All bytes travel as base64url.
 * Every endpoint is a POST of JSON that answers the type named here, or a Refusal with status 4xx.
 *
 *   /api/vault/salt              SaltInput            -> Salt             anyone; an unknown address gets a salt too
 *   /api/auth/callback/credentials  SignInInput + csrfToken (GET /api/auth/csrf) -> OpenKeys, and the cookie
 *   /api/vault/own-salt          { soort }            -> OwnSalt          session, also when locked
 *   /api/vault/share             {}                   -> SessionKeys      session that is open; 423 when locked
 *   /api/vault/heartbeat         {}                   -> { endsAt }       at most once a minute; 423 when locked
 *   /api/vault/lock              {}                   -> {}               deletes the share
 *   /api/vault/unlock            { proof }            -> OpenKeys         session, locked or not; makes a new share
 *   /api/vault/sign-out          {}                   -> {}               Clear-Site-Data
 *   /api/vault/pins              PinsInput            -> { pinRevisie }   409 changed_elsewhere -> fetch share again
 *   /api/vault/own-log           OwnLogInput          -> OwnLogHead
 *   /api/vault/change-passphrase ChangePassphrase     -> {}
 *   /api/vault/renew-words       { proof } & NewWords -> {}
 *   /api/vault/renew-codes       { proof }            -> { codes }
 *   /api/vault/phone/begin       { proof }            -> NewPhone
 *   /api/vault/phone/finish      { ticket, code }     -> {}
 *   /api/vault/change-mail       { proof, mail }      -> {}
 *   /api/vault/activate/begin    { token }            -> Activation
 *   /api/vault/activate/check    { ticket, code }     -> { ticket }
 *   /api/vault/activate/finish   ActivateInput        -> SessionKeys, and the cookie
 *   /api/vault/recover/begin     RecoverBegin         -> Recovery         proof from the words
 *   /api/vault/recover/finish    RecoverFinish        -> SessionKeys, and the cookie
 *   /api/vault/lost-phone/begin  LostPhoneBegin       -> LostPhone
 *   /api/vault/lost-phone/finish LostPhoneFinish      -> { codes } & SessionKeys, and the cookie
 *
 *   /api/draft          GET -> DraftLine[]
 *   /api/draft/<id>     GET -> bytes, header x-revisie; 204 if none · PUT bytes ?onderwerp= -> DraftSaved, or 409 with the other
 *                       text's bytes and x-revisie · DELETE. The envelope's header names object <id> and the revision,
 *                       which is the last one plus one. PUT works while the session is locked.
 */
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
/** Asked with the number of the event that the vault remembers; `bekend` is the hash it has now. */
export type OwnLogInput = { nr: number | null }
export type OwnLogHead = { head: { nr: number; hash: string } | null; bekend: string | null }
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
