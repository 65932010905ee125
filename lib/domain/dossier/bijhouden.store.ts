import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Dossier } from './dossier'
import type {
  AmendDoorbrekingInput,
  RecordBijzonderInput,
  RecordDoorbrekingInput,
  RecordOudersInput,
} from './dossier.schema'
import { saveDossier } from './dossier.store'

/** Keeps where the parents stand. */
export function saveOuders(tx: Tx, actor: Actor, dossier: Dossier, input: RecordOudersInput): Promise<boolean> {
  return saveDossier(
    tx,
    actor,
    { ...dossier, revisie: input.revisie },
    {
      oudersStand: input.stand,
      oudersOp: toDate(input.stapOp),
      oudersDoor: input.door,
      oudersCriterium: input.criterium,
      leerlingVooraf: input.leerlingVooraf && toDate(input.leerlingVooraf),
    },
  )
}

export async function insertBijzonder(tx: Tx, actor: Actor, input: RecordBijzonderInput): Promise<void> {
  await tx.prisma.bijzonderGegeven.createMany({
    data: {
      bestuurId: actor.bestuurId,
      dossierId: input.dossierId,
      id: input.id,
      houder: actor.accountId,
      soort: input.soort,
      vastgelegdOp: toDate(tx.today),
    },
  })
}

export function countBijzonder(tx: Tx, actor: Actor, dossierId: string): Promise<number> {
  return tx.prisma.bijzonderGegeven.count({
    where: { bestuurId: actor.bestuurId, dossierId, houder: actor.accountId },
  })
}

export async function insertDoorbreking(tx: Tx, actor: Actor, input: RecordDoorbrekingInput): Promise<void> {
  await tx.prisma.doorbreking.createMany({
    data: {
      bestuurId: actor.bestuurId,
      dossierId: input.dossierId,
      id: input.id,
      houder: actor.accountId,
      aan: input.aan,
      grond: input.grond,
      op: toDate(input.gedaanOp),
      klagerVerteldOp: input.klagerVerteldOp && toDate(input.klagerVerteldOp),
    },
  })
}

export async function loadDoorbreking(
  tx: Tx,
  actor: Actor,
  { dossierId, doorbrekingId }: AmendDoorbrekingInput,
): Promise<{ klagerVerteldOp: Datum | null } | null> {
  const row = await tx.prisma.doorbreking.findFirst({
    where: { bestuurId: actor.bestuurId, dossierId, id: doorbrekingId, houder: actor.accountId },
  })
  return row && { klagerVerteldOp: row.klagerVerteldOp && fromDate(row.klagerVerteldOp) }
}

/** Once: what was noted before stays. */
export async function saveKlagerVerteld(
  tx: Tx,
  actor: Actor,
  { dossierId, doorbrekingId, klagerVerteldOp }: AmendDoorbrekingInput,
): Promise<boolean> {
  const { count } = await tx.prisma.doorbreking.updateMany({
    where: { bestuurId: actor.bestuurId, dossierId, id: doorbrekingId, houder: actor.accountId, klagerVerteldOp: null },
    data: { klagerVerteldOp: toDate(klagerVerteldOp) },
  })
  return count === 1
}
