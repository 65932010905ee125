import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'

const prefixes = { intake: 'I', melding: 'M', dossier: '' } as const

/** As in 26-014. Counted per holder: a gap in a shared count would tell how many cases another has (R-SPOOR-1). */
export async function nextNummer(tx: Tx, actor: Actor, soort: keyof typeof prefixes): Promise<string> {
  await tx.prisma
    .$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${soort}:${actor.bestuurId}:${actor.accountId}`}, 0))`
  const begin = `${prefixes[soort]}${tx.today.slice(2, 4)}-`
  const last = await lastNummer(tx, actor, soort, begin)
  const count = last ? Number(last.slice(begin.length)) : 0
  return `${begin}${String(count + 1).padStart(3, '0')}`
}

async function lastNummer(tx: Tx, actor: Actor, soort: keyof typeof prefixes, begin: string): Promise<string | null> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, nummer: { startsWith: begin } }
  const args = { where, select: { nummer: true } } as const
  const rows = await {
    intake: () => tx.prisma.intake.findMany(args),
    melding: () => tx.prisma.melding.findMany(args),
    dossier: () => tx.prisma.dossier.findMany(args),
  }[soort]()
  // What was destroyed had a number too: its proof bears it, and no later case takes it.
  const gone = await tx.prisma.$queryRaw<
    { nummer: string }[]
  >`select nummer from deur_eigen_nummers(${soort}, ${begin})`
  const counts = [...rows, ...gone].map((row) => Number(row.nummer?.slice(begin.length) ?? 0))
  return counts.length === 0 ? null : `${begin}${Math.max(...counts)}`
}
