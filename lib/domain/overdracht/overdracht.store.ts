import 'server-only'
import type { Dossier } from '@/lib/domain/dossier/dossier'
import { bytesOf, insertObjectFor } from '@/lib/domain/object/object.store'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { decodeHeader, type EnvelopeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import { AFLOOP_DAGEN, type Overdracht, toestemmingVoor, type Weigering } from './overdracht'
import { isOntvanger, soortVan } from './overdracht.rules'
import type { AcceptOverdrachtInput, ProposeOverdrachtInput } from './overdracht.schema'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['overdracht']['findFirst']>>>

export function toOverdracht(row: Row): Overdracht {
  return {
    id: row.id,
    objectId: row.objectId,
    soort: row.soort as Overdracht['soort'],
    reden: row.reden as Overdracht['reden'],
    van: row.van,
    naar: row.naar,
    schoolId: row.schoolId,
    status: row.status as Overdracht['status'],
    voorgesteldOp: fromDate(row.voorgesteldOp),
    beslistOp: row.beslistOp && fromDate(row.beslistOp),
    weigering: row.weigering as Weigering | null,
  }
}

export async function loadOverdracht(tx: Tx, actor: Actor, id: string): Promise<Overdracht | null> {
  const row = await tx.prisma.overdracht.findFirst({ where: { bestuurId: actor.bestuurId, id } })
  return row && toOverdracht(row)
}

export async function insertOverdracht(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  input: ProposeOverdrachtInput,
): Promise<void> {
  await insertObjectFor(tx, actor, 'overdracht', input.voorstel)
  await tx.prisma.overdracht.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId: dossier.id,
      id: input.voorstel.id,
      houder: actor.accountId,
      nieuwId: input.nieuw.id,
      van: actor.accountId,
      naar: input.naar,
      soort: soortVan(input.reden),
      reden: input.reden,
      schoolId: dossier.schoolId,
      probleemgebieden: dossier.probleemgebieden,
      namenBekend: input.namenBekend,
      stukken: input.stukken,
      status: 'voorgesteld',
      voorgesteldOp: toDate(tx.today),
    },
  })
}

/** The object that the receiver takes over: with the own key now, and hers beside it for then. */
export async function insertNieuw(tx: Tx, actor: Actor, { nieuw, naar }: ProposeOverdrachtInput): Promise<void> {
  const { bestuurId, accountId } = actor
  await tx.prisma.verzegeldObject.createMany({
    data: { bestuurId, id: nieuw.id, soort: 'dossier', houder: accountId },
  })
  await tx.prisma.grant.createMany({
    data: [
      { bestuurId, objectId: nieuw.id, accountId, eigen: bytesOf(nieuw.eigen) },
      { bestuurId, objectId: nieuw.id, accountId: naar, hpke: bytesOf(nieuw.hpke) },
    ],
  })
}

/** A request under the AVG about this dossier or its melding that still waits for an answer: only its adviser can give that. */
export async function findOpenAvgverzoek(
  tx: Tx,
  actor: Actor,
  { id, meldingId }: Pick<Dossier, 'id' | 'meldingId'>,
): Promise<string | null> {
  const about = [{ dossierId: id }, ...(meldingId ? [{ meldingId }] : [])]
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, beantwoordOp: null, OR: about }
  return (await tx.prisma.avgverzoek.findFirst({ where, select: { id: true } }))?.id ?? null
}

/** The items of sealed pieces: what was chosen, its files and reports each with a piece, and nothing that was not. */
export async function isWhole(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  { nieuw, stukken, delen }: ProposeOverdrachtInput,
  toestemmingen: readonly string[],
): Promise<boolean> {
  const headers = delen.flatMap((deel) => headerOf(deel) ?? [])
  const chosen = new Set(stukken.map((id) => (id === dossierId ? nieuw.id : id)))
  const allowed = new Set([...chosen, ...toestemmingen, nieuw.id])
  const has = (sectie: EnvelopeHeader['sectie'], id: string) =>
    headers.some((header) => header.sectie === sectie && header.itemId === id)
  const where = { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId, id: { in: stukken } }
  const reports = await tx.prisma.gesprek.findMany({ where, select: { id: true } })
  const files = await tx.prisma.bestand.findMany({ where, select: { id: true, gereedOp: true } })
  return (
    headers.length === delen.length &&
    headers.every(({ itemId, revisie }) => allowed.has(itemId) && revisie === 1) &&
    has('kern', nieuw.id) &&
    reports.every(({ id }) => has('verslagen', id)) &&
    files.every(({ id, gereedOp }) => gereedOp !== null && has('bestand', id))
  )
}

/** Gives the dossier as the receiver holds it now, or why not. One function of the database does it whole. */
export async function takeOver(
  tx: Tx,
  input: AcceptOverdrachtInput,
  nummer: string,
): Promise<{ dossierId: string } | 'not_found' | 'toestemming_gone'> {
  const antwoorden = JSON.stringify({
    eigen_kind: input.eigenKind,
    loyaliteit: input.loyaliteit,
    loyaliteit_besluit: input.loyaliteitBesluit,
  })
  const [row] = await tx.prisma.$queryRaw<{ uit: string }[]>`
    select deur_overdracht_aannemen(${input.overdrachtId}::uuid, ${nummer}, ${antwoorden}::jsonb) as uit`
  const uit = row?.uit ?? 'not_found'
  return uit === 'not_found' || uit === 'toestemming_gone' ? uit : { dossierId: uit }
}

/** The open proposals of a dossier that rest on this toestemming. */
export async function countOpen(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  { soort, voorId }: Pick<Toestemming, 'soort' | 'voorId'>,
): Promise<number> {
  const rows = await tx.prisma.overdracht.findMany({
    where: { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId, status: 'voorgesteld' },
  })
  const open = rows.map(toOverdracht).filter(({ naar }) => voorId === null || voorId === naar)
  return open.filter((one) => soort === 'dossier_aanleggen' || soort === toestemmingVoor[one.soort]).length
}

export async function loadVoorstellen(tx: Tx, actor: Actor): Promise<{ id: string; schoolNaam: string; op: string }[]> {
  const rows = await tx.prisma.overdracht.findMany({
    where: { bestuurId: actor.bestuurId, naar: actor.accountId, status: 'voorgesteld' },
    select: { id: true, createdAt: true, school: { select: { naam: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ id, createdAt, school }) => ({ id, schoolNaam: school.naam, op: createdAt.toISOString() }))
}

/** To whom the own dossiers are proposed now, by dossier, and whether she can still accept. */
export async function loadOpenVoorstellen(
  tx: Tx,
  actor: Actor,
): Promise<Map<string, { naarNaam: string; naarKan: boolean }>> {
  const rows = await tx.prisma.overdracht.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, status: 'voorgesteld' },
    select: { objectId: true, naar: true, schoolId: true },
  })
  if (rows.length === 0) return new Map()
  const there = await loadOntvangers(actor, tx)
  const ids = rows.map(({ naar }) => naar)
  const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
  const namen = new Map(people.map(({ id, naam }) => [id, naam]))
  return new Map(
    rows.map((row) => {
      const naarKan = there.some((one) => isOntvanger(one, row))
      return [row.objectId, { naarNaam: namen.get(row.naar) ?? 'een collega', naarKan }]
    }),
  )
}

/** The dossiers of which the last proposal was declined lately. */
export async function loadGeweigerd(tx: Tx, actor: Actor): Promise<string[]> {
  const rows = await tx.prisma.overdracht.findMany({
    where: { bestuurId: actor.bestuurId, van: actor.accountId, houder: actor.accountId },
    select: { objectId: true, status: true, beslistOp: true },
    orderBy: { createdAt: 'desc' },
    distinct: ['objectId'],
  })
  const since = toDate(addDays(tx.today, -AFLOOP_DAGEN))
  return rows
    .filter(({ status, beslistOp }) => status === 'geweigerd' && beslistOp !== null && beslistOp >= since)
    .map(({ objectId }) => objectId)
}

export async function dropWeigering(tx: Tx, id: string, weigering: Weigering): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ gedaan: boolean }[]>`
    select deur_overdracht_weigeren(${id}::uuid, ${weigering}) as gedaan`
  return row?.gedaan ?? false
}

export async function dropIntrekking(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<
    { gedaan: boolean }[]
  >`select deur_overdracht_intrekken(${id}::uuid) as gedaan`
  return row?.gedaan ?? false
}

/** That something waits, and no more. */
export async function mailNaar(tx: Tx, accountId: string): Promise<void> {
  const account = await tx.prisma.account.findFirstOrThrow({ where: { id: accountId }, select: { mail: true } })
  await enqueueMail(tx, { to: account.mail, template: 'verwijzing_wacht', data: {}, messageId: newId() })
}

function headerOf(deel: string): EnvelopeHeader | null {
  const bytes = fromBase64Url(deel)
  return bytes && decodeHeader(bytes)
}
