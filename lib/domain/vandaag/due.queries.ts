import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Person } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { actorOf, besturenOf } from '@/lib/platform/auth/actor'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'

export type BestuurDue = { bestuurId: string; naam: string; vandaag: number; teLaat: number }

/**
 * For one's own switcher: per bestuur how much is due today and how much is late (R-AANST-5). Each count is made at its
 * own bestuur, so that nothing of one shows in another; it opens no card, so it is no reading.
 */
export async function listDuePerBestuur(person: Person): Promise<BestuurDue[]> {
  const besturen = await besturenOf(person)
  return Promise.all(
    besturen.map(async ({ id, naam }) => {
      const actor = await actorOf(person, id)
      return { bestuurId: id, naam, ...(actor ? await countDue(actor) : none) }
    }),
  )
}

const none = { vandaag: 0, teLaat: 0 }

async function countDue(actor: Actor): Promise<Pick<BestuurDue, 'vandaag' | 'teLaat'>> {
  if (!may(actor, 'actie:record')) return none
  return read(actor, async (tx) => {
    const today = toDate(tx.today)
    const [late, now] = [await countOn(tx, actor, { lt: today }), await countOn(tx, actor, { equals: today })]
    const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
    const nieuw = await tx.prisma.melding.count({ where: { ...own, status: 'nieuw' } })
    return { vandaag: now + nieuw, teLaat: late }
  })
}

/** Actions of open cases, and checks afterwards. */
async function countOn(tx: Tx, actor: Actor, day: { lt: Date } | { equals: Date }): Promise<number> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const open = {
    OR: [
      { melding: { status: { in: ['nieuw', 'in_behandeling'] } } },
      { dossier: { status: 'lopend' } },
      { intake: { status: { not: 'afgerond' } } },
    ],
  }
  const acties = await tx.prisma.actie.count({
    where: { ...own, gedaanOp: null, vervallenOp: null, uiterlijk: day, object: open },
  })
  const controles = await tx.prisma.dossier.count({
    where: { ...own, status: 'afgesloten', controleGedaanOp: null, controleOp: day },
  })
  return acties + controles
}
