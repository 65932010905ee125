import 'server-only'
import { keepBewaring, loadAangehouden } from '@/lib/domain/bewaring/bewaring.store'
import { bytesOf } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Avgverzoek, AvgverzoekRegel, AvgZaak, GevondenZaak } from './avgverzoek'
import { uiterlijkOp } from './avgverzoek.rules'
import type { RecordAvgverzoekInput } from './avgverzoek.schema'

export async function loadAvgverzoek(tx: Tx, actor: Actor, id: string): Promise<Avgverzoek | null> {
  const row = await tx.prisma.avgverzoek.findFirst({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
  })
  return row && toAvgverzoek(row)
}

/** The actor's own, the last received first; `open`: those that wait for an answer. */
export async function loadAvgverzoeken(
  tx: Tx,
  actor: Actor,
  { open = false }: { open?: boolean } = {},
): Promise<AvgverzoekRegel[]> {
  const rows = await tx.prisma.avgverzoek.findMany({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId },
      ...(open ? { beantwoordOp: null } : {}),
    },
    orderBy: [{ ontvangenOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({ ...toAvgverzoek(row), kaart: row.kaart && toBase64Url(row.kaart) }))
}

export async function insertAvgverzoek(
  tx: Tx,
  actor: Actor,
  input: RecordAvgverzoekInput,
  zaak: Pick<Avgverzoek, 'dossierId' | 'meldingId'>,
): Promise<void> {
  await tx.prisma.avgverzoek.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, id: input.object.id, houder: actor.accountId, kaart: bytesOf(input.kaart) },
      ...{ soort: input.soort, hoedanigheid: input.hoedanigheid, ...zaak },
      ...{ ontvangenOp: toDate(input.ontvangenOp), uiterlijkOp: toDate(uiterlijkOp(input.ontvangenOp)) },
    },
  })
}

/** False when it changed meanwhile. From its answer a request has a term by which it goes (R-BEW-1). */
export async function saveAvgverzoek(tx: Tx, actor: Actor, verzoek: Avgverzoek): Promise<boolean> {
  const { id, revisie, verlengdTot, besluit, beantwoordOp, dossierId, meldingId, ontvangenOp } = verzoek
  const { count } = await tx.prisma.avgverzoek.updateMany({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId, revisie },
    data: {
      ...{ revisie: revisie + 1, besluit, dossierId, meldingId },
      ...{ verlengdTot: verlengdTot && toDate(verlengdTot), beantwoordOp: beantwoordOp && toDate(beantwoordOp) },
    },
  })
  if (count === 1 && beantwoordOp) {
    const kept = { objectId: id, soort: 'avgverzoek', begonnenOp: ontvangenOp, afgeslotenOp: beantwoordOp } as const
    await keepBewaring(tx, actor, { ...kept, geldt: true })
  }
  return count === 1
}

/** The own case with this number; null where there is none. */
export async function findZaak(tx: Tx, actor: Actor, nummer: string): Promise<GevondenZaak | null> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, nummer }
  const dossier = await tx.prisma.dossier.findFirst({ where, select: { id: true, voorgesteldOp: true } })
  if (dossier) return { dossierId: dossier.id, meldingId: null, voorgesteld: dossier.voorgesteldOp !== null }
  const of = { dossier: { select: { voorgesteldOp: true } } }
  const melding = await tx.prisma.melding.findFirst({ where, select: { id: true, ...of } })
  if (!melding) return null
  return { dossierId: null, meldingId: melding.id, voorgesteld: Boolean(melding.dossier?.voorgesteldOp) }
}

/** The case it is about, where it is still there and still hers. */
export async function loadZaak(
  tx: Tx,
  actor: Actor,
  { dossierId, meldingId }: Pick<Avgverzoek, 'dossierId' | 'meldingId'>,
): Promise<AvgZaak | null> {
  const id = dossierId ?? meldingId
  if (!id) return null
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, id }
  const row = dossierId
    ? await tx.prisma.dossier.findFirst({ where, select: { nummer: true } })
    : await tx.prisma.melding.findFirst({ where, select: { nummer: true } })
  if (!row) return null
  const aangehouden = (await loadAangehouden(tx, actor, [id])).get(id) ?? null
  return { soort: dossierId ? 'dossier' : 'melding', id, nummer: row.nummer ?? '', aangehouden }
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['avgverzoek']['findFirst']>>>

function toAvgverzoek(row: Row): Avgverzoek {
  const { id, houder, revisie, dossierId, meldingId } = row
  return {
    ...{ id, houder, revisie, dossierId, meldingId },
    soort: row.soort as Avgverzoek['soort'],
    hoedanigheid: row.hoedanigheid as Avgverzoek['hoedanigheid'],
    ontvangenOp: fromDate(row.ontvangenOp),
    uiterlijkOp: fromDate(row.uiterlijkOp),
    verlengdTot: row.verlengdTot && fromDate(row.verlengdTot),
    besluit: row.besluit as Avgverzoek['besluit'],
    beantwoordOp: row.beantwoordOp && fromDate(row.beantwoordOp),
  }
}
