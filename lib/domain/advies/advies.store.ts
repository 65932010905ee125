import 'server-only'
import { bumpAmbtsstuk } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { saveStukEnvelopes } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { ok, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import type { Advies, AdviesStap } from './advies'
import type { SendAdviesInput } from './advies.schema'

const include = { ambtsstuk: { select: { ambt: true, revisie: true } }, school: { select: { naam: true } } } as const

/** Only for whom it is and for who sent it: row security shows the others nothing of it (R-SPOOR-1, R-SPOOR-2). */
export async function loadAdvies(tx: Tx, actor: Actor, id: string): Promise<Advies | null> {
  const row = await tx.prisma.advies.findFirst({ where: { bestuurId: actor.bestuurId, id }, include })
  return row && toAdvies(row)
}

export async function loadAdviezen(
  tx: Tx,
  actor: Actor,
  where: { id?: string } = {},
): Promise<(Advies & { schoolNaam: string | null })[]> {
  const rows = await tx.prisma.advies.findMany({
    where: { bestuurId: actor.bestuurId, ...where },
    include,
    orderBy: [{ verzondenOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({ ...toAdvies(row), schoolNaam: row.school?.naam ?? null }))
}

export async function insertAdvies(
  tx: Tx,
  actor: Actor,
  { stuk, schoolId, vraag, aanleiding, antwoordVoor }: SendAdviesInput,
): Promise<void> {
  await tx.prisma.advies.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, id: stuk.stukId, adviseur: actor.accountId, schoolId, vraag, aanleiding },
      ...{ status: 'verzonden', verzondenOp: toDate(tx.today), antwoordVoor: toDate(antwoordVoor) },
    },
  })
}

export async function isStillAdviseur(tx: Tx, { bestuurId }: Actor, accountId: string): Promise<boolean> {
  const day = toDate(tx.today)
  const where = { bestuurId, accountId, rol: 'vertrouwenspersoon', status: 'actief', vanaf: { lte: day } }
  return (await tx.prisma.aanstelling.count({ where: { ...where, OR: [{ tot: null }, { tot: { gte: day } }] } })) > 0
}

type Stap = { id: string; soort: AdviesStap; op: Datum; revisie: number; envelopes: readonly string[] }

/** Where it stands now, the step that brought it there, and its words; refused when another was first. */
export async function saveStap(
  tx: Tx,
  actor: Actor,
  { id, ...advies }: Advies,
  stap: Stap,
): Promise<Result<undefined, SealedWriteFailure>> {
  const { bestuurId } = actor
  const seen = await bumpAmbtsstuk(tx, actor, { id, revisie: stap.revisie })
  if (!seen.ok) return seen
  const { status, besluit, uitvoering, kwaliteit, acceptatie } = advies
  await tx.prisma.advies.updateMany({
    where: { bestuurId, id },
    data: {
      ...{ status, besluit, uitvoering, kwaliteit, acceptatie, antwoordVoor: toDate(advies.antwoordVoor) },
      ...{ besprokenOp: toDay(advies.besprokenOp), beantwoordOp: toDay(advies.beantwoordOp) },
      ...{ uitvoerenVoor: toDay(advies.uitvoerenVoor), opvolgenOp: toDay(advies.opvolgenOp) },
      afgerondOp: toDay(advies.afgerondOp),
    },
  })
  await tx.prisma.adviesStap.createMany({
    data: { bestuurId, adviesId: id, id: stap.id, soort: stap.soort, op: toDate(stap.op), door: actor.accountId },
  })
  const saved = await saveStukEnvelopes(tx, actor, id, stap.envelopes, [{ sectie: 'verslagen', itemId: stap.id }])
  return saved.ok ? ok() : saved
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['advies']['findFirst']>>> & {
  ambtsstuk: { ambt: string; revisie: number }
}

function toAdvies(row: Row): Advies {
  return {
    ...{ id: row.id, adviseur: row.adviseur, schoolId: row.schoolId, revisie: row.ambtsstuk.revisie },
    ambt: row.ambtsstuk.ambt as Advies['ambt'],
    vraag: row.vraag as Advies['vraag'],
    aanleiding: row.aanleiding as Advies['aanleiding'],
    status: row.status as Advies['status'],
    ...{ verzondenOp: fromDate(row.verzondenOp), antwoordVoor: fromDate(row.antwoordVoor) },
    ...{ besprokenOp: fromDay(row.besprokenOp), beantwoordOp: fromDay(row.beantwoordOp) },
    ...{ uitvoerenVoor: fromDay(row.uitvoerenVoor), opvolgenOp: fromDay(row.opvolgenOp) },
    afgerondOp: fromDay(row.afgerondOp),
    besluit: row.besluit as Advies['besluit'],
    uitvoering: row.uitvoering as Advies['uitvoering'],
    kwaliteit: row.kwaliteit as Advies['kwaliteit'],
    acceptatie: row.acceptatie as Advies['acceptatie'],
  }
}

const toDay = (day: Datum | null) => day && toDate(day)
const fromDay = (day: Date | null) => day && fromDate(day)
