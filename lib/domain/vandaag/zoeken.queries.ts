import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Zaak } from './vandaag'
import { toZaak } from './zaken.store'

/** Every own case with its card, for the search in the browser: the server hears no query. Null for who keeps none. */
export async function listZaken(actor: Actor): Promise<Zaak[] | null> {
  if (!may(actor, 'dossier:read') && !may(actor, 'intake:read')) return null
  const result = await change(actor, async (tx) => {
    const zaken = await loadZaken(tx, actor)
    await record(tx, actor, { event: 'kaarten_read', aantal: zaken.length })
    return ok(zaken)
  })
  return result.ok ? result.value : null
}

/** What became a dossier is found there (R-TRI-4). */
async function loadZaken(tx: Tx, actor: Actor): Promise<Zaak[]> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const include = { school: { select: { naam: true } } }
  const orderBy = { createdAt: 'desc' } as const
  const dossiers = await tx.prisma.dossier.findMany({ where: own, include, orderBy })
  const meldingen = await tx.prisma.melding.findMany({
    where: { ...own, status: { not: 'dossier' } },
    include,
    orderBy,
  })
  const intakes = await tx.prisma.intake.findMany({ where: own, include, orderBy })
  return [
    ...dossiers.map((row) => toZaak(row, 'dossier')),
    ...meldingen.map((row) => toZaak(row, 'melding')),
    ...intakes.map((row) => toZaak(row, 'intake')),
  ]
}
