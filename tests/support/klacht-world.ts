import { advanceFormeleklacht, recordFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.commands'
import {
  type AdvanceFormeleklachtInput,
  advanceFormeleklachtInput,
  type RecordFormeleklachtInput,
  recordFormeleklachtInput,
} from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { newId } from '@/lib/kernel/id'
import { ask } from './ask'
import type { TestDatabase } from './database'
import { type IntakeWorld, vandaag } from './intake-world'
import { sealMore } from './sealing'

type Made = { id: string; ref: Parameters<typeof sealMore>[1] }

/** What the page of a new formele klacht would send: by letter, to the committee, received the same day. */
export async function klachtInput(
  at: IntakeWorld,
  { id: objectId, ref }: Made,
  change: Partial<RecordFormeleklachtInput> = {},
): Promise<RecordFormeleklachtInput> {
  const gebeurtenisId: string = newId()
  const proof = change.toestemming
    ? [{ sectie: 'bewijs' as const, itemId: change.toestemming.id, revisie: 1, inhoud: { omvang: 'De brief.' } }]
    : []
  const tekst = { sectie: 'verslagen' as const, itemId: gebeurtenisId, revisie: 1, inhoud: { tekst: 'Per post.' } }
  return recordFormeleklachtInput.parse({
    ...{ objectId, id: newId() as string, gebeurtenisId, bij: 'commissie', vorm: 'brief', door: 'klager' },
    ...{ ingediendOp: vandaag, ontvangenOp: vandaag, toestemming: null, ...change },
    envelopes: await sealMore(at.adviseur, ref, [tekst, ...proof]),
  })
}

export async function filedKlacht(at: IntakeWorld, made: Made, change: Partial<RecordFormeleklachtInput> = {}) {
  const input = await klachtInput(at, made, change)
  const filed = await recordFormeleklacht(at.world.actor.adviseur, input)
  if (!filed.ok) throw new Error(JSON.stringify(filed.failure))
  return { ...made, klachtId: input.id }
}

type Filed = Made & { klachtId: string }

export async function stapInput(
  at: IntakeWorld,
  { id: objectId, ref, klachtId }: Filed,
  change: Pick<AdvanceFormeleklachtInput, 'stap'> & Partial<AdvanceFormeleklachtInput>,
): Promise<AdvanceFormeleklachtInput> {
  const id: string = newId()
  const tekst = { sectie: 'verslagen' as const, itemId: id, revisie: 1, inhoud: { tekst: 'Zie de brief.' } }
  return advanceFormeleklachtInput.parse({
    ...{ objectId, klachtId, id, revisie: 1, op: vandaag, uitkomst: null, kenmerken: [], ...change },
    envelopes: await sealMore(at.adviseur, ref, [tekst]),
  })
}

/** Takes the step, by the revision that stands. */
export async function stepped(
  at: IntakeWorld & { db: TestDatabase },
  filed: Filed,
  change: Pick<AdvanceFormeleklachtInput, 'stap'> & Partial<AdvanceFormeleklachtInput>,
) {
  const [row] = await ask<{ revisie: number }>(at.db.admin, 'select revisie from formele_klacht where id = $1', [
    filed.klachtId,
  ])
  const input = await stapInput(at, filed, { ...change, revisie: row?.revisie ?? 1 })
  const done = await advanceFormeleklacht(at.world.actor.adviseur, input)
  if (!done.ok) throw new Error(`${change.stap}: ${JSON.stringify(done.failure)}`)
  return filed
}

/** Who must still be told, of all steps of a klacht. */
export function berichtenOf(db: TestDatabase, klachtId: string) {
  const text = `select b.id, g.soort, b.door, b.aan, b.verteld_op from klacht_bericht b
    join klacht_gebeurtenis g on g.bestuur_id = b.bestuur_id and g.object_id = b.object_id and g.id = b.gebeurtenis_id
    where b.klacht_id = $1 order by b.created_at, b.aan`
  return ask<{ id: string; soort: string; door: string; aan: string; verteld_op: string | null }>(db.admin, text, [
    klachtId,
  ])
}
