import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Zaak } from './vandaag'
import { toZaak } from './zaken.store'

/** What became a dossier is found there (R-TRI-4). */
export async function loadZaken(tx: Tx, actor: Actor): Promise<Zaak[]> {
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
