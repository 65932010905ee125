import type { Act } from '@/lib/domain/toegang/toegang'
import type { Naam } from './entry'

type Soort = 'openbaar' | 'sessie' | 'open' | 'persoon' | 'actor'
export type Weg = Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', Soort>>

/**
 * Every byte route and who may ask it: anyone · a live session, also a locked one · an open one · the person of an
 * open one · someone of the bestuur in the URL. Written down apart from the code.
 */
export const wegen: Record<string, Weg> = {
  'app/api/auth/[...nextauth]/route.ts': { GET: 'openbaar', POST: 'openbaar' },
  'app/api/health/route.ts': { GET: 'openbaar' },
  'app/api/agenda/[token]/route.ts': { GET: 'openbaar' },
  'app/api/vault/salt/route.ts': { POST: 'openbaar' },
  'app/api/vault/activate/begin/route.ts': { POST: 'openbaar' },
  'app/api/vault/activate/check/route.ts': { POST: 'openbaar' },
  'app/api/vault/activate/finish/route.ts': { POST: 'openbaar' },
  'app/api/vault/recover/begin/route.ts': { POST: 'openbaar' },
  'app/api/vault/recover/finish/route.ts': { POST: 'openbaar' },
  'app/api/vault/lost-phone/begin/route.ts': { POST: 'openbaar' },
  'app/api/vault/lost-phone/finish/route.ts': { POST: 'openbaar' },

  'app/api/vault/own-salt/route.ts': { POST: 'sessie' },
  'app/api/vault/lock/route.ts': { POST: 'sessie' },
  'app/api/vault/unlock/route.ts': { POST: 'sessie' },
  'app/api/vault/sign-out/route.ts': { POST: 'sessie' },
  'app/api/vault/share/route.ts': { POST: 'open' },
  'app/api/vault/heartbeat/route.ts': { POST: 'open' },
  'app/api/vault/pins/route.ts': { POST: 'persoon' },
  'app/api/vault/own-log/route.ts': { POST: 'persoon' },
  'app/api/vault/change-mail/route.ts': { POST: 'persoon' },
  'app/api/vault/change-passphrase/route.ts': { POST: 'persoon' },
  'app/api/vault/renew-codes/route.ts': { POST: 'persoon' },
  'app/api/vault/renew-words/route.ts': { POST: 'persoon' },
  'app/api/vault/phone/begin/route.ts': { POST: 'persoon' },
  'app/api/vault/phone/finish/route.ts': { POST: 'persoon' },
  'app/api/draft/route.ts': { GET: 'persoon' },
  'app/api/draft/[id]/route.ts': { GET: 'persoon', PUT: 'sessie', DELETE: 'sessie' },

  'app/api/[bestuur]/dossiers/[dossierId]/overdracht/route.ts': { POST: 'actor' },
  'app/api/[bestuur]/ziektepakket/zout/route.ts': { POST: 'actor' },
  'app/api/[bestuur]/ziektepakket/openen/route.ts': { POST: 'actor' },
  'app/api/[bestuur]/ziektepakket/overnemen/route.ts': { POST: 'actor' },
  'app/api/[bestuur]/jaarverslagen/[schooljaar]/[versie]/csv/route.ts': { GET: 'actor' },
  'app/api/[bestuur]/jaarverslagen/[schooljaar]/[versie]/pdf/route.ts': { GET: 'actor' },
  'app/api/[bestuur]/commissieverslagen/route.ts': { POST: 'actor' },
  'app/api/[bestuur]/commissieverslagen/[verslagId]/route.ts': { GET: 'actor' },
  'app/api/[bestuur]/bestanden/[dossierId]/[bestandId]/route.ts': { GET: 'actor', POST: 'actor' },
  'app/api/[bestuur]/bestanden/[dossierId]/[bestandId]/[nr]/route.ts': { GET: 'actor', PUT: 'actor' },
}

/** Routes that name no case in their URL: whoever has the act is answered, and of a paper that is not hers hears one thing. */
export const metRol: Record<string, Act> = {
  'app/api/[bestuur]/commissieverslagen/route.ts': 'commissieverslag:file',
  'app/api/[bestuur]/commissieverslagen/[verslagId]/route.ts': 'commissieverslag:read',
  'app/api/[bestuur]/jaarverslagen/[schooljaar]/[versie]/csv/route.ts': 'jaarverslag:read',
  'app/api/[bestuur]/jaarverslagen/[schooljaar]/[versie]/pdf/route.ts': 'jaarverslag:read',
  'app/api/[bestuur]/ziektepakket/zout/route.ts': 'ziektepakket:ask',
  'app/api/[bestuur]/ziektepakket/openen/route.ts': 'ziektepakket:open',
  'app/api/[bestuur]/ziektepakket/overnemen/route.ts': 'ziektepakket:take',
}

/** Who is answered, where it is not the adviser who holds the dossier. */
export const antwoordtAan: Record<string, Naam> = { 'app/api/[bestuur]/commissieverslagen/route.ts': 'bestuurder' }
