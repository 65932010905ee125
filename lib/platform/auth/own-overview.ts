import 'server-only'
import type { Person } from '@/lib/kernel/actor'
import type { OwnLogHead, OwnLogInput } from '@/lib/kernel/auth-wire'
import { toBase64Url } from '@/lib/kernel/bytes'
import { ok, type Result } from '@/lib/kernel/result'
import { read } from '@/lib/platform/db/change'
import type { PersoonEvent } from './person-log'

export type OwnSession = { id: string; agent: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }
export type OwnAccount = { naam: string; mail: string; codesLeft: number; sessions: OwnSession[] }
export type LogLine = { nr: number; at: Date; event: PersoonEvent }

export function getOwnAccount(person: Person): Promise<OwnAccount> {
  const { accountId, sessieId } = person
  return read(person, async (tx) => {
    const { naam, mail } = await tx.prisma.account.findUniqueOrThrow({ where: { id: accountId } })
    const codesLeft = await tx.prisma.reservecode.count({ where: { accountId, usedAt: null } })
    const rows = await tx.prisma.sessie.findMany({
      where: { accountId, revokedAt: null, endsAt: { gt: new Date() } },
      select: { id: true, agent: true, createdAt: true, lastSeenAt: true },
      orderBy: { lastSeenAt: 'desc' },
    })
    return { naam, mail, codesLeft, sessions: rows.map((row) => ({ ...row, isThis: row.id === sessieId })) }
  })
}

export function listOwnLog(person: Person, most = 200): Promise<LogLine[]> {
  const { accountId } = person
  return read(person, async (tx) => {
    const rows = await tx.prisma.persoonslogboek.findMany({
      where: { accountId },
      select: { nr: true, at: true, event: true },
      orderBy: { nr: 'desc' },
      take: most,
    })
    return rows.map((row) => ({ ...row, event: row.event as PersoonEvent }))
  })
}

/** The last event of the own logboek, and the one with this number: the vault compares them with what it saw before. */
export function ownLogHead(person: Person, { nr }: OwnLogInput): Promise<Result<OwnLogHead>> {
  const { accountId } = person
  return read(person, async (tx) => {
    const select = { nr: true, hash: true } as const
    const last = await tx.prisma.persoonslogboek.findFirst({ where: { accountId }, select, orderBy: { nr: 'desc' } })
    const known = nr && (await tx.prisma.persoonslogboek.findFirst({ where: { accountId, nr }, select }))
    const head = last && { nr: last.nr, hash: toBase64Url(last.hash) }
    return ok({ head, bekend: known ? toBase64Url(known.hash) : null })
  })
}
