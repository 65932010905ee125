import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { MeldplichtZaak } from './meldplicht'

type SameCase = Omit<MeldplichtZaak, 'teMelden'> & { alle: [string, ...string[]] }

/** What the holder knows this case by now, and all its objects: a dossier and its melding bear the same facts. */
export async function loadSameCase(tx: Tx, actor: Actor, id: string): Promise<SameCase | null> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const dossier = await tx.prisma.dossier.findFirst({
    where: { ...own, OR: [{ id }, { meldingId: id }] },
    select: { id: true, nummer: true, meldingId: true },
  })
  if (dossier) {
    const { meldingId, ...rest } = dossier
    return { soort: 'dossier', ...rest, alle: meldingId ? [rest.id, meldingId] : [rest.id] }
  }
  const select = { id: true, nummer: true }
  const melding = await tx.prisma.melding.findFirst({ where: { ...own, id }, select })
  if (melding) return { soort: 'melding', ...melding, alle: [id] }
  const intake = await tx.prisma.intake.findFirst({ where: { ...own, id }, select })
  return intake && { soort: 'intake', ...intake, alle: [id] }
}
