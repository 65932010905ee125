import 'server-only'
import { randomBytes } from 'node:crypto'
import type { SessionKeys } from '@/lib/kernel/auth-wire'
import { toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { askSql } from '@/lib/platform/db/read-sql'
import { deur, type Live } from './deur'
import { sessionHours, tokenHash } from './session-cookie'

/** Known by its cookie. `open` is false when it is locked, or stood idle too long. */
export type Session = { accountId: string; sessieId: string; open: boolean; endsAt: Date }
export type NewSession = { token: string; sessieId: string; endsAt: Date; keys: SessionKeys }

export async function sessionOf(token: string | undefined): Promise<Session | null> {
  const hash = tokenHash(token)
  if (!hash) return null
  const [live] = await askSql<Live>(deur.sessie(hash))
  return live ? toSession(live) : null
}

export function toSession({ account_id, id, open, ends_at }: Live): Session {
  return { accountId: account_id, sessieId: id, open, endsAt: ends_at }
}

/** Within the person's own transaction, after the second factor: a token for the cookie, a share for the device. */
export async function startSession(tx: Tx, accountId: string, agent: string): Promise<NewSession> {
  const token = new Uint8Array(randomBytes(32))
  const share = new Uint8Array(randomBytes(32))
  const endsAt = new Date(Date.now() + sessionHours * 3_600_000)
  const sessieId = newId<'sessie'>()
  const text = toBase64Url(token)
  await tx.prisma.sessie.create({
    data: { accountId, id: sessieId, tokenHash: hashOf(text), share, agent: agentName(agent), endsAt },
  })
  return { token: text, sessieId, endsAt, keys: await sessionKeys(tx, accountId, share, endsAt) }
}

export async function sessionKeys(tx: Tx, accountId: string, share: Uint8Array, endsAt: Date): Promise<SessionKeys> {
  const { publicKey, kluissleutel } = await tx.prisma.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { publicKey: true, kluissleutel: { select: { personKey: true, pinList: true, pinRevisie: true } } },
  })
  if (!publicKey || !kluissleutel) throw new Error('an active account without keys')
  return {
    accountId,
    publicKey: toBase64Url(publicKey),
    personKey: toBase64Url(kluissleutel.personKey),
    pinList: toBase64Url(kluissleutel.pinList),
    pinRevisie: kluissleutel.pinRevisie,
    share: toBase64Url(share),
    endsAt: endsAt.toISOString(),
  }
}

/** "Firefox op Windows": enough to recognise one's own, no more of it is kept. */
function agentName(agent: string): string {
  const browser = [/Edg\//, /Firefox\//, /Chrome\//, /Safari\//].findIndex((pattern) => pattern.test(agent))
  const system = [/iPhone|iPad/, /Android/, /Windows/, /Mac OS/, /CrOS/, /Linux/].findIndex((pattern) =>
    pattern.test(agent),
  )
  const name = ['Edge', 'Firefox', 'Chrome', 'Safari'][browser] ?? 'Een browser'
  const place = ['iPhone of iPad', 'Android', 'Windows', 'Mac', 'Chromebook', 'Linux'][system]
  return place ? `${name} op ${place}` : name
}

function hashOf(token: string): Uint8Array<ArrayBuffer> {
  const hash = tokenHash(token)
  if (!hash) throw new Error('not a token')
  return hash
}
