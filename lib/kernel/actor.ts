import type { Datum } from './datum'
import type { AanstellingId, AccountId, BestuurId, SchoolId } from './id'

export const rollen = [
  'contactpersoon',
  'bovenschools_contactpersoon',
  'vertrouwenspersoon',
  'bestuurder',
  'directeur',
  'begeleider_aangeklaagde',
  'fg',
  'beheerder',
] as const
export type Rol = (typeof rollen)[number]

/** What an aanstelling lets its holder do today (R-AANST-4). */
export type Werking = 'werkend' | 'afwikkelend'

export type ActorAanstelling = {
  id: AanstellingId
  rol: Rol
  werking: Werking
  schoolIds: readonly SchoolId[]
}

/** Who acts, at one bestuur, on one day. Read anew for each request; suspended aanstellingen are not in it. */
export type Actor = {
  accountId: AccountId
  bestuurId: BestuurId
  today: Datum
  aanstellingen: readonly ActorAanstelling[]
}

/** Who acts on what is his own: account, keys, sessions, drafts. */
export type Person = {
  accountId: AccountId
  sessieId: string
  today: Datum
}

/** A person who may also be known at a bestuur: the machinery needs no more to set the row-security context. */
export type AnyActor = Pick<Actor, 'accountId' | 'today'> & { bestuurId?: BestuurId }
