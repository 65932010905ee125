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

type HeadRow = { bestuur_id: string; moment: number; hash: Uint8Array; bekend: Uint8Array | null }

/** The last event of the own logboek, and the one with this number: the vault compares them with what it saw before. */
export function ownLogHead(person: Person, { nr, besturen }: OwnLogInput): Promise<Result<OwnLogHead>> {
  const { accountId } = person
  return read(person, async (tx) => {
    const select = { nr: true, hash: true } as const
    const last = await tx.prisma.persoonslogboek.findFirst({ where: { accountId }, select, orderBy: { nr: 'desc' } })
    const known = nr && (await tx.prisma.persoonslogboek.findFirst({ where: { accountId, nr }, select }))
    const elsewhere = await tx.prisma.$queryRaw<HeadRow[]>`
      select bestuur_id, moment, hash, bekend from deur_eigen_hoofden(${JSON.stringify(besturen)}::text::jsonb)`
    return ok({
      ...headOf(last, known ? known.hash : null),
      besturen: Object.fromEntries(
        elsewhere.map(({ bestuur_id, moment, hash, bekend }) => [bestuur_id, headOf({ nr: moment, hash }, bekend)]),
      ),
    })
  })
}

function headOf(last: { nr: number; hash: Uint8Array } | null, bekend: Uint8Array | null) {
  return { head: last && { nr: last.nr, hash: toBase64Url(last.hash) }, bekend: bekend && toBase64Url(bekend) }
}
