import 'server-only'
import type { Probleemgebied } from '@/lib/domain/melding/melding'
import { bytesOf } from '@/lib/domain/object/object.store'
import { AFLOOP_DAGEN } from '@/lib/domain/overdracht/overdracht'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import type { Aanvraag, Pakket, Ziektepakket } from './ziektepakket'
import { kanVerder } from './ziektepakket.rules'
import type { PrepareZiektepakketInput, TakeZiektepakketInput } from './ziektepakket.schema'

// What no query may read is no column of these: the app has no right to it.
const columns = {
  ...{ id: true, status: true, gemaaktOp: true, gevraagdDoor: true, gevraagdOp: true, weigerTot: true },
  geweigerdOp: true,
} as const

export async function loadZiektepakket(tx: Tx, actor: Actor, objectId: string): Promise<Ziektepakket | null> {
  const row = await tx.prisma.ziektepakket.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    select: columns,
  })
  if (!row) return null
  const sleutels = await tx.prisma.ziektesleutel.findMany({
    where: { bestuurId: actor.bestuurId, pakketId: row.id },
    select: { accountId: true },
  })
  const namen = await namenVan(tx, [...sleutels.map(({ accountId }) => accountId), row.gevraagdDoor ?? ''])
  const { gevraagdDoor, gevraagdOp, weigerTot } = row
  const asked = gevraagdDoor && gevraagdOp && weigerTot
  return {
    id: row.id,
    status: row.status as Ziektepakket['status'],
    gemaaktOp: fromDate(row.gemaaktOp),
    vervangers: sleutels.map(({ accountId }) => namen.get(accountId) ?? onbekend).toSorted(),
    gevraagd: asked
      ? {
          doorNaam: namen.get(gevraagdDoor) ?? onbekend,
          op: gevraagdOp.toISOString(),
          weigerTot: weigerTot.toISOString(),
        }
      : null,
    geweigerdOp: row.geweigerdOp && fromDate(row.geweigerdOp),
  }
}

/** One per dossier: the former one, its keys and what was asked for it are gone. */
export async function replaceZiektepakket(
  tx: Tx,
  actor: Actor,
  { dossierId: objectId, pakketId: id, kenmerk, salt, codeHash, sleutels }: PrepareZiektepakketInput,
): Promise<void> {
  const { bestuurId, accountId: houder } = actor
  await dropZiektepakket(tx, actor, objectId)
  await tx.prisma.ziektepakket.createMany({
    data: {
      ...{ bestuurId, objectId, id, houder, kenmerk, salt: bytesOf(salt), codeHash: bytesOf(codeHash) },
      ...{ gemaaktOp: toDate(tx.today), status: 'klaar' },
    },
  })
  await tx.prisma.ziektesleutel.createMany({
    data: sleutels.map(({ accountId, wrap }) => ({ bestuurId, pakketId: id, accountId, wrap: bytesOf(wrap) })),
  })
}

/** One where there is a paper that opens something. */
export function countSleutels(tx: Tx, actor: Actor, objectId: string): Promise<number> {
  const where = { bestuurId: actor.bestuurId, objectId, houder: actor.accountId, status: { not: 'geweigerd' } }
  return tx.prisma.ziektepakket.count({ where })
}

export async function dropZiektepakket(tx: Tx, actor: Actor, objectId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, objectId, houder: actor.accountId }
  return (await tx.prisma.ziektepakket.deleteMany({ where })).count > 0
}

/** Who asks for it now. */
export async function findVrager(
  tx: Tx,
  actor: Actor,
  objectId: string,
): Promise<{ pakketId: string; accountId: string } | null> {
  const row = await tx.prisma.ziektepakket.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId, status: 'gevraagd' },
    select: { id: true, gevraagdDoor: true },
  })
  return row?.gevraagdDoor ? { pakketId: row.id, accountId: row.gevraagdDoor } : null
}

/** Of which own dossiers a deputy asks now. */
export async function loadGevraagd(tx: Tx, actor: Actor): Promise<{ objectId: string }[]> {
  return tx.prisma.ziektepakket.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, status: 'gevraagd' },
    select: { objectId: true },
  })
}

/** What the own logboek says of it lately: which dossier it was is nowhere any more. */
export async function loadOvergenomen(tx: Tx, { accountId, bestuurId }: Actor): Promise<{ nr: number }[]> {
  const since = toDate(addDays(tx.today, -AFLOOP_DAGEN))
  const where = { accountId, event: 'ziektepakket_taken', at: { gte: since } }
  const rows = await tx.prisma.persoonslogboek.findMany({ where, select: { nr: true, data: true } })
  return rows.filter(({ data }) => (data as { bestuurId?: string }).bestuurId === bestuurId)
}

/** gevraagd → geweigerd. False: nobody asks any more, or it was taken over. */
export async function dropSleutels(tx: Tx, pakketId: string): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ gedaan: boolean }[]>`
    select deur_ziekte_weigeren(${pakketId}::uuid) as gedaan`
  return row?.gedaan ?? false
}

export async function findZout(tx: Tx, kenmerk: string): Promise<Uint8Array | null> {
  const [row] = await tx.prisma.$queryRaw<{ salt: Uint8Array | null }[]>`select deur_ziekte_zout(${kenmerk}) as salt`
  return row?.salt ?? null
}

type Gevraagd = {
  uitkomst: 'gevraagd' | 'al_gevraagd' | 'door_ander'
  pakketId: string
  objectId: string
  houder: string
  schoolId: string
}

/** Null: the reference is not known, the words are wrong, or it is not for her. Which of these nobody hears. */
export async function saveGevraagd(tx: Tx, kenmerk: string, bewijs: string): Promise<Gevraagd | null> {
  const [row] = await tx.prisma.$queryRaw<Gevraagd[]>`
    select uitkomst, pakket_id as "pakketId", object_id as "objectId", houder, school_id as "schoolId"
    from deur_ziekte_vragen(${kenmerk}, ${bytesOf(bewijs)})`
  return row ?? null
}

type AanvraagRow = {
  id: string
  kenmerk: string
  status: Aanvraag['status']
  gevraagd_op: Date
  weiger_tot: Date
  van: string
  school_id: string | null
  probleemgebieden: Probleemgebied[] | null
}

/** What the actor asked for herself. */
export async function loadAanvragen(tx: Tx, actor: Actor): Promise<Aanvraag[]> {
  const rows = await tx.prisma.$queryRaw<AanvraagRow[]>`
    select id, kenmerk, status, gevraagd_op, weiger_tot, van, school_id, probleemgebieden from deur_ziekte_aanvragen()`
  if (rows.length === 0) return []
  const namen = await namenVan(
    tx,
    rows.map(({ van }) => van),
  )
  const ids = rows.flatMap(({ school_id }) => school_id ?? [])
  const where = { bestuurId: actor.bestuurId, id: { in: ids } }
  const scholen = await tx.prisma.school.findMany({ where, select: { id: true, naam: true } })
  const now = new Date()
  return rows.map((row) => ({
    ...{ id: row.id, kenmerk: row.kenmerk, status: row.status, vanNaam: namen.get(row.van) ?? onbekend },
    ...{ gevraagdOp: row.gevraagd_op.toISOString(), weigerTot: row.weiger_tot.toISOString() },
    kanVerder: row.status === 'gevraagd' && kanVerder({ weigerTot: row.weiger_tot }, now),
    school: scholen.find(({ id }) => id === row.school_id) ?? null,
    probleemgebieden: row.probleemgebieden ?? [],
  }))
}

export async function isGegeven(tx: Tx, pakketId: string): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ ja: boolean }[]>`select deur_ziekte_gegeven(${pakketId}::uuid) as ja`
  return row?.ja ?? false
}

/** The pack, against the proof. Null: not hers, not yet, not with these words, or not there any more. */
export async function findPakket(tx: Tx, pakketId: string, bewijs: string): Promise<Pakket | null> {
  const [row] = await tx.prisma.$queryRaw<(Omit<Pakket, 'dossierId'> & { object_id: string })[]>`
    select object_id, wrap, envelopes, acties, toestemmingen, gegeven
    from deur_ziekte_openen(${pakketId}::uuid, ${bytesOf(bewijs)})`
  if (!row) return null
  const { object_id: dossierId, wrap, envelopes, acties, toestemmingen, gegeven } = row
  return { dossierId, wrap, envelopes, acties, toestemmingen, gegeven }
}

/** One function of the database takes it over whole; gives whose it was, or why not. */
export async function takeOver(
  tx: Tx,
  { pakketId, bewijs, nieuw, eigenKind, loyaliteit, loyaliteitBesluit }: TakeZiektepakketInput,
  nummer: string,
): Promise<{ houder: string } | 'not_found' | 'pieces_differ'> {
  const antwoorden = JSON.stringify({ eigen_kind: eigenKind, loyaliteit, loyaliteit_besluit: loyaliteitBesluit })
  const [row] = await tx.prisma.$queryRaw<{ uitkomst: string; houder: string | null }[]>`
    select uitkomst, houder from deur_ziekte_overnemen(
      ${pakketId}::uuid, ${bytesOf(bewijs)}, ${nieuw.id}::uuid, ${nummer}, ${antwoorden}::jsonb)`
  if (row?.houder) return { houder: row.houder }
  return row?.uitkomst === 'pieces_differ' ? 'pieces_differ' : 'not_found'
}

/** That something happened or waits, and no more. */
export async function mailOver(
  tx: Tx,
  accountId: string,
  template: 'vervanger_vraagt' | 'vervanger_nam_over' | 'verwijzing_wacht',
): Promise<void> {
  const account = await tx.prisma.account.findFirstOrThrow({ where: { id: accountId }, select: { mail: true } })
  await enqueueMail(tx, { to: account.mail, template, data: {}, messageId: newId() })
}

const onbekend = 'een collega'

async function namenVan(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const known = ids.filter(Boolean)
  const people = await tx.prisma.account.findMany({ where: { id: { in: known } }, select: { id: true, naam: true } })
  return new Map(people.map(({ id, naam }) => [id, naam]))
}
