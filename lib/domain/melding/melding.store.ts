import 'server-only'
import { keepBewaring } from '@/lib/domain/bewaring/bewaring.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Melding } from './melding'

export async function loadMelding(tx: Tx, actor: Actor, id: string): Promise<Melding | null> {
  const row = await tx.prisma.melding.findFirst({ where: { bestuurId: actor.bestuurId, id, houder: actor.accountId } })
  return row && toMelding(row)
}

/** What came sealed from another has no number or card before its holder opened it: until then nothing can be done with it. */
export async function loadReceived(tx: Tx, actor: Actor, id: string): Promise<Melding | null> {
  const melding = await loadMelding(tx, actor, id)
  return melding?.status === 'nieuw' ? null : melding
}

export async function loadOnderwerp(tx: Tx, actor: Actor, id: string) {
  return tx.prisma.melding.findFirstOrThrow({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
    select: { probleemgebieden: true, gedragingen: true, partijen: true },
  })
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['melding']['findFirst']>>>

export function toMelding(row: Row): Melding {
  return {
    id: row.id,
    houder: row.houder,
    schoolId: row.schoolId,
    nummer: row.nummer,
    revisie: row.revisie,
    soort: row.soort as Melding['soort'],
    beginsoort: row.beginsoort as Melding['beginsoort'],
    herkomst: row.herkomst as Melding['herkomst'],
    status: row.status as Melding['status'],
    ontvangenOp: fromDate(row.ontvangenOp),
    wijze: row.wijze as Melding['wijze'],
    uitkomst: row.uitkomst as Melding['uitkomst'],
    afgebakend: row.afgebakend,
    triageOp: row.triageOp && fromDate(row.triageOp),
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
  }
}

type Fields = Parameters<Tx['prisma']['melding']['createMany']>[0]
type New = Omit<
  Extract<NonNullable<NonNullable<Fields>['data']>, { id: string }>,
  'bestuurId' | 'houder' | 'beginsoort' | 'herkomst' | 'status'
>

export async function insertMelding(tx: Tx, actor: Actor, melding: New): Promise<void> {
  await tx.prisma.melding.createMany({
    data: {
      ...melding,
      bestuurId: actor.bestuurId,
      houder: actor.accountId,
      beginsoort: melding.soort,
      herkomst: 'eigen',
      status: 'in_behandeling',
      gelezenOp: new Date(),
      minderjarigOp: toDate(tx.today),
    },
  })
  const begonnenOp = fromDate(new Date(melding.ontvangenOp))
  const bewaring = { objectId: melding.id, soort: 'melding', begonnenOp, afgeslotenOp: null, geldt: true } as const
  await keepBewaring(tx, actor, bewaring)
}

/** A melding sealed for another, from an intake: new until she opens it, and without number or card. */
export async function insertMeldingFor(tx: Tx, actor: Actor, houder: string, melding: New): Promise<void> {
  await tx.prisma.melding.createMany({
    data: {
      ...melding,
      bestuurId: actor.bestuurId,
      houder,
      beginsoort: melding.soort,
      herkomst: 'intake',
      status: 'nieuw',
      minderjarigOp: toDate(tx.today),
    },
  })
}

type Extra = Parameters<Tx['prisma']['melding']['updateMany']>[0]['data']

export async function saveMelding(tx: Tx, actor: Actor, melding: Melding, extra: Extra = {}): Promise<boolean> {
  const { count } = await tx.prisma.melding.updateMany({
    where: { bestuurId: actor.bestuurId, id: melding.id, houder: actor.accountId, revisie: melding.revisie },
    data: {
      soort: melding.soort,
      status: melding.status,
      uitkomst: melding.uitkomst,
      afgebakend: melding.afgebakend,
      triageOp: melding.triageOp && toDate(melding.triageOp),
      afgeslotenOp: melding.afgeslotenOp && toDate(melding.afgeslotenOp),
      revisie: melding.revisie + 1,
      ...extra,
    },
  })
  const { id: objectId, afgeslotenOp, status } = melding
  const begonnenOp = extra?.ontvangenOp instanceof Date ? fromDate(extra.ontvangenOp) : melding.ontvangenOp
  const bewaring = { objectId, soort: 'melding', begonnenOp, afgeslotenOp, geldt: status !== 'dossier' } as const
  if (count === 1) await keepBewaring(tx, actor, bewaring)
  return count === 1
}
