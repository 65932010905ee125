import 'server-only'
import { randomBytes } from 'node:crypto'
import type { OpenKeys, OwnSalt, Salt, SessionKeys } from '@/lib/kernel/auth-wire'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { askDeur, deur } from './deur'
import { changeOwn } from './own'
import { type OwnProofFailure, proveOwn } from './own-proof'
import { recordPersoon } from './person-log'
import { madeUpSalt } from './server-keys'
import { type Session, sessionKeys } from './session'
import { wrapOf } from './sign-in'

type Soort = 'wachtzin' | 'herstelwoorden'

/** Every address has a salt: one that is not known gets the same made-up one each time. */
export async function saltOf({ mail, soort }: { mail: string; soort: Soort }): Promise<Result<Salt>> {
  const [[stored]] = await askDeur<[{ salt: Uint8Array | null; recovery_salt: Uint8Array | null }[]]>(deur.zout(mail))
  const known = soort === 'wachtzin' ? stored?.salt : stored?.recovery_salt
  const madeUp = madeUpSalt(soort, mail)
  return ok({ salt: known ? toBase64Url(known) : madeUp })
}

export function ownSalt({ accountId }: Session, { soort }: { soort: Soort }): Promise<Result<OwnSalt>> {
  return changeOwn(accountId, async (tx) => {
    const { mail } = await tx.prisma.account.findUniqueOrThrow({ where: { id: accountId } })
    const keys = await tx.prisma.kluissleutel.findUniqueOrThrow({ where: { accountId } })
    return ok({ accountId, mail, salt: toBase64Url(soort === 'wachtzin' ? keys.salt : keys.recoverySalt) })
  })
}

/** After a reload: what the device needs to open the vault again. Given to the open session only. */
export function shareOf({ accountId, sessieId, endsAt }: Session): Promise<Result<SessionKeys, { kind: 'not_found' }>> {
  return changeOwn<SessionKeys, { kind: 'not_found' }>(accountId, async (tx) => {
    const sessie = await tx.prisma.sessie.findFirst({ where: { accountId, id: sessieId }, select: { share: true } })
    if (!sessie?.share) return refuse({ kind: 'not_found' })
    return ok(await sessionKeys(tx, accountId, sessie.share, endsAt))
  })
}

/** Someone is there. The browser says so at most once a minute; a locked session stays locked. */
export async function touch({ accountId, sessieId, endsAt }: Session): Promise<Result<{ endsAt: string }>> {
  await changeOwn(accountId, async (tx) => {
    await tx.prisma.sessie.updateMany({
      where: { accountId, id: sessieId, share: { not: null } },
      data: { lastSeenAt: new Date() },
    })
    await tx.prisma.$executeRaw`select deur_shares_wissen()`
    return ok()
  })
  return ok({ endsAt: endsAt.toISOString() })
}

export function lockSession({ accountId, sessieId, open }: Session): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    await tx.prisma.sessie.updateMany({ where: { accountId, id: sessieId }, data: { share: null } })
    if (open) await recordPersoon(tx, 'vergrendeld')
    return ok()
  })
}

/** The wachtzin was proven: a new share, so that what an earlier one wrapped opens no more. */
export async function unlockSession(
  session: Session,
  proof: string,
  network: string,
): Promise<Result<OpenKeys, OwnProofFailure>> {
  const proven = await proveOwn(session, proof, network)
  if (!proven.ok) return proven
  const { accountId, sessieId, endsAt } = session
  return changeOwn(accountId, async (tx) => {
    const share = new Uint8Array(randomBytes(32))
    await tx.prisma.sessie.updateMany({ where: { accountId, id: sessieId }, data: { share, lastSeenAt: new Date() } })
    await recordPersoon(tx, 'ontgrendeld')
    return ok({ ...(await sessionKeys(tx, accountId, share, endsAt)), wrap: await wrapOf(tx, accountId) })
  })
}

export function endSession({ accountId, sessieId }: Session): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    await tx.prisma.sessie.updateMany({
      where: { accountId, id: sessieId },
      data: { share: null, revokedAt: new Date() },
    })
    await recordPersoon(tx, 'uitgelogd')
    return ok()
  })
}

/** The sealed list of the keys one has seen; the revision in its header is the one that is kept. */
export function savePins(
  { accountId }: { accountId: string },
  { pinList, pinRevisie }: { pinList: string; pinRevisie: number },
): Promise<Result<{ pinRevisie: number }, { kind: 'changed_elsewhere' | 'foreign_list' }>> {
  return changeOwn<{ pinRevisie: number }, { kind: 'changed_elsewhere' | 'foreign_list' }>(accountId, async (tx) => {
    const bytes = fromBase64Url(pinList)
    const header = bytes && decodeHeader(bytes)
    if (!bytes || header?.objectId !== accountId || header.revisie !== pinRevisie)
      return refuse({ kind: 'foreign_list' })
    const where = { accountId, pinRevisie: pinRevisie - 1 }
    const { count } = await tx.prisma.kluissleutel.updateMany({ where, data: { pinList: bytes, pinRevisie } })
    return count === 1 ? ok({ pinRevisie }) : refuse({ kind: 'changed_elsewhere' })
  })
}
