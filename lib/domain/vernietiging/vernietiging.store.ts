import 'server-only'
import { loadHeld } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { ObjectSoort } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import type { VernietigingFailure, VernietigingFeiten, VernietigingGrond } from './vernietiging'

/**
 * Destroys what the actor holds, in this transaction: first the proof, then all that the proof names. A dossier takes its
 * melding along. The command that calls this asks whether it may, and records its event; gives the id of the proof.
 */
export async function destroyObject(
  tx: Tx,
  actor: Actor,
  objectId: string,
  grond: VernietigingGrond,
): Promise<Result<string, VernietigingFailure>> {
  const object = await loadHeld(tx, actor, objectId)
  if (!object) return refuse({ kind: 'not_found' })
  const below = { bestuurId: actor.bestuurId, meldingId: objectId }
  if ((await tx.prisma.dossier.count({ where: below })) > 0) return refuse({ kind: 'has_dossier' })
  const feiten = await loadFeiten(tx, actor, objectId, object.soort)
  // No case of its own: what waits for a receiver goes with the dossier it was made from, or when the proposal ends.
  if (!feiten) return refuse({ kind: 'not_found' })
  const id = newId()
  await tx.prisma.vernietiging.createMany({
    data: {
      bestuurId: actor.bestuurId,
      id,
      objectId,
      soort: object.soort,
      nummer: feiten.nummer,
      grond,
      geopendOp: feiten.geopendOp && toDate(feiten.geopendOp),
      afgeslotenOp: feiten.afgeslotenOp && toDate(feiten.afgeslotenOp),
      door: actor.accountId,
      op: toDate(tx.today),
    },
  })
  await tx.prisma.$executeRaw`select deur_vernietigen(${id}::uuid)::text`
  return ok(id)
}

export async function loadNummer(
  tx: Tx,
  actor: Actor,
  { objectId, soort }: { objectId: string; soort: ObjectSoort },
): Promise<string | null> {
  return (await loadFeiten(tx, actor, objectId, soort))?.nummer ?? null
}

async function loadFeiten(tx: Tx, actor: Actor, id: string, soort: ObjectSoort): Promise<VernietigingFeiten | null> {
  const where = { bestuurId: actor.bestuurId, id, houder: actor.accountId }
  if (soort === 'dossier') return toFeiten(await tx.prisma.dossier.findFirst({ where }))
  if (soort === 'melding') {
    const row = await tx.prisma.melding.findFirst({ where })
    return toFeiten(row && { ...row, geopendOp: row.ontvangenOp })
  }
  if (soort === 'intake') {
    const row = await tx.prisma.intake.findFirst({ where })
    return toFeiten(row && { ...row, geopendOp: row.aangemeldOp, afgeslotenOp: row.afgerondOp })
  }
  if (soort === 'begeleiding') {
    const row = await tx.prisma.begeleiding.findFirst({ where })
    return toFeiten(row && { nummer: null, geopendOp: row.gevraagdOp, afgeslotenOp: row.afgeslotenOp })
  }
  if (soort === 'avgverzoek') {
    const row = await tx.prisma.avgverzoek.findFirst({ where })
    return toFeiten(row && { nummer: null, geopendOp: row.ontvangenOp, afgeslotenOp: row.beantwoordOp })
  }
  return null
}

type Row = { nummer: string | null; geopendOp: Date | null; afgeslotenOp: Date | null }

function toFeiten(row: Row | null): VernietigingFeiten | null {
  return (
    row && {
      nummer: row.nummer,
      geopendOp: row.geopendOp && fromDate(row.geopendOp),
      afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    }
  )
}
