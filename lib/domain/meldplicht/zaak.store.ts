import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { MeldplichtZaak } from './meldplicht'

export type SameCase = Omit<MeldplichtZaak, 'teMelden'> & { alle: [string, ...string[]] }

/** What the holder knows this case by now, and all its objects: a dossier and its melding bear the same facts. */
export async function loadSameCase(tx: Tx, actor: Actor, id: string): Promise<SameCase | null> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const select = { id: true, nummer: true, schoolId: true, school: { select: { sector: true } } }
  const dossier = await tx.prisma.dossier.findFirst({
    where: { ...own, OR: [{ id }, { meldingId: id }] },
    select: { ...select, meldingId: true },
  })
  if (dossier) {
    const { meldingId, ...rest } = dossier
    return { soort: 'dossier', ...zaakOf(rest), alle: meldingId ? [rest.id, meldingId] : [rest.id] }
  }
  const melding = await tx.prisma.melding.findFirst({ where: { ...own, id }, select })
  if (melding) return { soort: 'melding', ...zaakOf(melding), alle: [id] }
  const intake = await tx.prisma.intake.findFirst({ where: { ...own, id }, select })
  return intake && { soort: 'intake', ...zaakOf(intake), alle: [id] }
}

type Row = { id: string; nummer: string | null; schoolId: string; school: { sector: string } }

function zaakOf({ school, ...row }: Row): Omit<SameCase, 'soort' | 'alle'> {
  return { ...row, schoolSector: school.sector }
}
