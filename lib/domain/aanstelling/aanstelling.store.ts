import 'server-only'
import type { Actor, Rol } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanstelling, Doelgroep, Nevenfunctie, NieuweAanstelling, Soort } from './aanstelling'

const scholen = { scholen: { select: { schoolId: true } } } as const

export async function loadAanstelling(tx: Tx, actor: Actor, id: string): Promise<Aanstelling | null> {
  const row = await tx.prisma.aanstelling.findFirst({ where: { bestuurId: actor.bestuurId, id }, include: scholen })
  return row && toAanstelling(row)
}

export async function loadAanstellingen(tx: Tx, actor: Actor, of: { accountId?: string } = {}): Promise<Aanstelling[]> {
  const rows = await tx.prisma.aanstelling.findMany({
    where: { bestuurId: actor.bestuurId, ...of },
    include: scholen,
    orderBy: [{ rol: 'asc' }, { vanaf: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toAanstelling)
}

export async function insertAanstelling(
  tx: Tx,
  actor: Actor,
  accountId: string,
  { schoolIds, ...nieuw }: NieuweAanstelling,
  naamGetypt: string | null,
): Promise<string> {
  const id = newId<'aanstelling'>()
  const own = { bestuurId: actor.bestuurId, id }
  await tx.prisma.aanstelling.createMany({
    data: {
      ...own,
      ...nieuw,
      accountId,
      naamGetypt,
      doelgroep: [...nieuw.doelgroep],
      nevenfuncties: [...nieuw.nevenfuncties],
      vanaf: toDate(nieuw.vanaf),
      tot: dateOf(nieuw.tot),
      status: 'voorbereid',
      voorbereidDoor: actor.accountId,
    },
  })
  await tx.prisma.aanstellingSchool.createMany({
    data: schoolIds.map((schoolId) => ({ bestuurId: actor.bestuurId, aanstellingId: id, schoolId })),
  })
  return id
}

export async function saveAanstelling(tx: Tx, actor: Actor, van: Aanstelling, naar: Aanstelling): Promise<boolean> {
  const confirmed = van.status === 'voorbereid' && naar.status === 'actief'
  const { count } = await tx.prisma.aanstelling.updateMany({
    where: { bestuurId: actor.bestuurId, id: van.id, status: van.status },
    data: {
      status: naar.status,
      tot: dateOf(naar.tot),
      afwikkelenTot: dateOf('afwikkelenTot' in naar ? naar.afwikkelenTot : null),
      geschorstOp: naar.status === 'beeindigd' ? undefined : dateOf('geschorstOp' in naar ? naar.geschorstOp : null),
      beeindigdOp: dateOf('beeindigdOp' in naar ? naar.beeindigdOp : null),
      ...(confirmed ? { bevestigdDoor: actor.accountId, bevestigdOp: new Date() } : {}),
    },
  })
  return count === 1
}

type Row = Omit<NonNullable<Awaited<ReturnType<Tx['prisma']['aanstelling']['findFirst']>>>, 'voorbereidDoor'> & {
  scholen: { schoolId: string }[]
}

function toAanstelling(row: Row): Aanstelling {
  const kern = {
    id: row.id,
    accountId: row.accountId,
    rol: row.rol as Rol,
    schoolIds: row.scholen.map(({ schoolId }) => schoolId),
    inDienst: row.inDienst,
    soort: row.soort as Soort | null,
    doelgroep: row.doelgroep as Doelgroep[],
    voordracht: row.voordracht,
    nevenfuncties: row.nevenfuncties as Nevenfunctie[],
    vanaf: fromDate(row.vanaf),
    tot: datumOf(row.tot),
  }
  const afwikkelenTot = datumOf(row.afwikkelenTot)
  if (row.status === 'voorbereid') return { ...kern, status: 'voorbereid' }
  if (row.status === 'actief') return { ...kern, status: 'actief', afwikkelenTot }
  if (row.status === 'geschorst')
    return { ...kern, status: 'geschorst', geschorstOp: fixed(row.geschorstOp), afwikkelenTot }
  return {
    ...kern,
    status: 'beeindigd',
    beeindigdOp: datumOf(row.beeindigdOp) ?? kern.tot ?? kern.vanaf,
    afwikkelenTot,
  }
}

function fixed(date: Date | null): Datum {
  if (!date) throw new Error('a suspended aanstelling without its day')
  return fromDate(date)
}

function datumOf(date: Date | null): Datum | null {
  return date && fromDate(date)
}

function dateOf(datum: Datum | null): Date | null {
  return datum && toDate(datum)
}
