import 'server-only'
import { type Datum, todayInNederland } from '@/lib/kernel/datum'
import { readSql } from '@/lib/platform/db/read-sql'
import { sealPayload } from '../jobs/payload'
import type { MailOrder } from '../mail/mails'

/** Asked before anyone is known: the functions of role deur, in the order given, in one round trip. */
export function askDeur<Rows extends unknown[][]>(...questions: Question[]): Promise<Rows> {
  return readSql<Rows>({ accountId: null, bestuurId: null, today: todayInNederland(new Date()) }, questions)
}

type Question = { name: string; text: string; values: unknown[] }

export type Aanmelding = {
  account_id: string | null
  status: string | null
  auth_verifier: Uint8Array | null
  recovery_verifier: Uint8Array | null
  factor_id: string | null
  factor_secret: Uint8Array | null
  last_step: number | null
  codes: { id: string; hash: string }[]
}
export type Live = { account_id: string; id: string; open: boolean; ends_at: Date }
export type Invited = {
  id: string
  account_id: string
  soort: string
  nieuw_mail: string | null
  mail: string
  naam: string
  status: string
}

type Blokkade = { mail: string; key: Uint8Array; since: Date; limit: number; order: MailOrder }

export const deur = {
  zout: (mail: string) => ({ name: 'deur_zout', text: 'select * from deur_zout($1)', values: [mail] }),
  aanmelding: (mail: string) => ({
    name: 'deur_aanmelding',
    text: 'select * from deur_aanmelding($1)',
    values: [mail],
  }),
  sessie: (tokenHash: Uint8Array) => ({
    name: 'deur_sessie',
    text: 'select * from deur_sessie($1)',
    values: [Buffer.from(tokenHash)],
  }),
  binnen: (tokenHash: Uint8Array, bestuurId: string | null, today: Datum) => ({
    name: 'deur_binnen',
    text: 'select * from deur_binnen($1, $2, $3)',
    values: [Buffer.from(tokenHash), bestuurId, today],
  }),
  actor: (accountId: string, bestuurId: string, today: Datum) => ({
    name: 'deur_actor',
    text: 'select deur_actor($1, $2, $3) as aanstellingen',
    values: [accountId, bestuurId, today],
  }),
  besturen: (accountId: string, today: Datum) => ({
    name: 'deur_besturen',
    text: 'select * from deur_besturen($1, $2)',
    values: [accountId, today],
  }),
  uitnodiging: (tokenHash: Uint8Array) => ({
    name: 'deur_uitnodiging',
    text: 'select * from deur_uitnodiging($1)',
    values: [Buffer.from(tokenHash)],
  }),
  agenda: (link: Uint8Array) => ({
    name: 'deur_agenda',
    text: 'select deur_agenda($1) as dagen',
    values: [Buffer.from(link)],
  }),
  pogingen: (keys: readonly Uint8Array[], since: Date) => ({
    name: 'deur_pogingen',
    text: 'select deur_pogingen($1, $2) as aantallen',
    values: [keys.map((key) => Buffer.from(key)), since],
  }),
  blokkadeMelden: ({ mail, key, since, limit, order }: Blokkade) => ({
    name: 'deur_blokkade_melden',
    text: 'select deur_blokkade_melden($1, $2, $3, $4, $5, $6)',
    values: [mail, Buffer.from(key), since, limit, sealPayload('mail', order), order.messageId],
  }),
  pogingGelukt: (key: Uint8Array) => ({
    name: 'deur_poging_gelukt',
    text: 'select deur_poging_gelukt($1)',
    values: [Buffer.from(key)],
  }),
  sharesWissen: () => ({ name: 'deur_shares_wissen', text: 'select deur_shares_wissen()', values: [] }),
}
