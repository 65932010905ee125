import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Tx } from '@/lib/platform/db/context'
import type { Zaak } from './vandaag'

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

function toZaak(
  row: { id: string; nummer: string | null; status: string; kaart: Uint8Array | null; school: { naam: string } },
  soort: Zaak['soort'],
): Zaak {
  const { id, nummer, status, school } = row
  return { id, soort, nummer, status, schoolNaam: school.naam, kaart: row.kaart && toBase64Url(row.kaart) }
}
