import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Oudervraag, VoorgelegdeVraag } from './oudervraag'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['oudervraag']['findFirst']>>>

function toOudervraag(row: Row): Oudervraag {
  return {
    id: row.id,
    dossierId: row.dossierId,
    houder: row.houder,
    schoolId: row.schoolId,
    ambt: row.ambt as Oudervraag['ambt'],
    ontvanger: row.ontvanger,
    leeftijd: row.leeftijd as Oudervraag['leeftijd'],
    criterium: row.criterium as Oudervraag['criterium'],
    redenen: row.redenen as Oudervraag['redenen'],
    gevraagdOp: fromDate(row.gevraagdOp),
    graagOp: fromDate(row.graagOp),
    besluit: row.besluit as Oudervraag['besluit'],
    grond: row.grond as Oudervraag['grond'],
    beslotenOp: row.beslotenOp && fromDate(row.beslotenOp),
    verteldOp: row.verteldOp && fromDate(row.verteldOp),
    weggehaaldOp: row.weggehaaldOp && fromDate(row.weggehaaldOp),
  }
}

/** Of a dossier of the actor, the newest first. */
export async function loadVragen(tx: Tx, actor: Actor, dossierId: string): Promise<Oudervraag[]> {
  const rows = await tx.prisma.oudervraag.findMany({
    where: { ...own(actor), dossierId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(toOudervraag)
}

export async function loadVraag(tx: Tx, actor: Actor, id: string): Promise<Oudervraag | null> {
  const row = await tx.prisma.oudervraag.findFirst({ where: { ...own(actor), id } })
  return row && toOudervraag(row)
}

type NewVraag = Pick<
  Oudervraag,
  | 'id'
  | 'dossierId'
  | 'schoolId'
  | 'ambt'
  | 'ontvanger'
  | 'leeftijd'
  | 'criterium'
  | 'redenen'
  | 'gevraagdOp'
  | 'graagOp'
>

export async function insertVraag(tx: Tx, actor: Actor, vraag: NewVraag): Promise<void> {
  const days = { gevraagdOp: toDate(vraag.gevraagdOp), graagOp: toDate(vraag.graagOp) }
  await tx.prisma.oudervraag.createMany({ data: { ...own(actor), ...vraag, ...days } })
}

/** The decision itself is not hers to write. */
export async function saveVraag(tx: Tx, actor: Actor, { id, verteldOp, weggehaaldOp }: Oudervraag): Promise<void> {
  await tx.prisma.oudervraag.updateMany({
    where: { ...own(actor), id },
    data: { verteldOp: verteldOp && toDate(verteldOp), weggehaaldOp: weggehaaldOp && toDate(weggehaaldOp) },
  })
}

type Voorgelegd = {
  id: string
  school_id: string
  ambt: VoorgelegdeVraag['ambt']
  leeftijd: VoorgelegdeVraag['leeftijd']
  criterium: VoorgelegdeVraag['criterium']
  redenen: VoorgelegdeVraag['redenen']
  gevraagd_op: Date
  graag_op: Date
  besluit: VoorgelegdeVraag['besluit']
  grond: VoorgelegdeVraag['grond']
  besloten_op: Date | null
}

/** What was put to the actor in his office: of no other question he sees that it is there (R-SPOOR-1). */
export async function loadVoorgelegd(tx: Tx, _actor: Actor): Promise<VoorgelegdeVraag[]> {
  const rows = await tx.prisma.$queryRaw<Voorgelegd[]>`select * from oudervragen_voor_mij()`
  return rows.map(({ school_id, gevraagd_op, graag_op, besloten_op, ...row }) => ({
    ...row,
    schoolId: school_id,
    gevraagdOp: fromDate(gevraagd_op),
    graagOp: fromDate(graag_op),
    beslotenOp: besloten_op && fromDate(besloten_op),
  }))
}

/** False: decided by somebody else in between, or taken back. */
export async function saveBesluit(
  tx: Tx,
  _actor: Actor,
  { id, besluit, grond }: Pick<VoorgelegdeVraag, 'id' | 'besluit' | 'grond'>,
): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ gedaan: boolean }[]>`
    select oudervraag_beslissen(${id}::uuid, ${besluit}, ${grond}) as gedaan`
  return row?.gedaan ?? false
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, houder: accountId }
}
