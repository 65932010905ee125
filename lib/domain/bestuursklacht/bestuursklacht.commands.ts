import 'server-only'
import type { WriteFailure } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { bumpAmbtsstuk, mailHouders, writeAmbtsstuk } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { saveStukEnvelopes } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import { loadTermijnregel } from '@/lib/domain/klachtencommissie/termijnregel.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { uiterlijkVan, verleng } from './besluittermijn.rules'
import type { Bestuursklacht } from './bestuursklacht'
import * as rules from './bestuursklacht.rules'
import type {
  AdvanceBestuursklachtInput,
  RecordBestuursklachtInput,
  TellBestuursklachtInput,
} from './bestuursklacht.schema'
import * as store from './bestuursklacht.store'

type NotFound = { kind: 'not_found' }

/** Received by the bestuur: sealed to its office, or to the others by name where someone of it is involved (R-KL-5, R-SPOOR-2). */
export function recordBestuursklacht(
  actor: Actor,
  input: RecordBestuursklachtInput,
): Promise<Result<string, NotFound | rules.ReceiveFailure | WriteFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'bestuursklacht:record') || !(await hasSchool(tx, actor, input.schoolId)))
      return refuse({ kind: 'not_found' })
    // Who sends the same one twice, finds it there.
    if (await store.loadBestuursklacht(tx, actor, input.stukId)) return ok(input.stukId)
    const { mondelingeKlacht: mondeling } = await store.loadBestuursklachtRegels(tx, actor)
    const received = rules.receive(input, { mondeling, today: tx.today, door: actor.accountId })
    if (!received.ok) return received
    const welk = { soort: 'bestuur', schoolId: null } as const
    const written = await writeAmbtsstuk(tx, actor, { soort: 'bestuursklacht', welk }, input)
    if (!written.ok) return written
    const { stukId: id, schoolId, via, vorm, ontvangenOp, directeurBetrokken } = input
    const klacht = { id, schoolId, via, vorm, ontvangenOp, directeurBetrokken, status: received.value }
    await store.insertBestuursklacht(tx, actor, klacht)
    await mailHouders(tx, actor, written.value)
    await record(tx, actor, { event: 'bestuursklacht_recorded', objectId: id })
    return ok(id)
  })
}

/** One step of the bestuur, with the day it was done; why is sealed with it. */
export function advanceBestuursklacht(
  actor: Actor,
  input: AdvanceBestuursklachtInput,
): Promise<Result<string, NotFound | rules.AdvanceFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const klacht = await load(tx, actor, 'bestuursklacht:advance', input)
    if (!klacht.ok) return klacht
    const verloop = await store.loadVerloop(tx, actor, input.klachtId)
    const regels = await store.loadBestuursklachtRegels(tx, actor)
    const moved = rules.advance(klacht.value, input, { regels, verloop, today: tx.today })
    if (!moved.ok) return moved
    const bumped = await bumpAmbtsstuk(tx, actor, { id: input.klachtId, revisie: input.revisie })
    if (!bumped.ok) return bumped
    const part = { sectie: 'verslagen', itemId: input.id } as const
    const saved = await saveStukEnvelopes(tx, actor, input.klachtId, input.envelopes, [part])
    if (!saved.ok) return saved
    const next = await withTermijn(tx, actor, moved.value, input)
    await store.saveBestuursklacht(tx, actor, next)
    const { stap: soort, id, op, uitkomst, kenmerken, tot, totBij, eindeVan, namens } = input
    const stap = { id, soort, op, uitkomst, kenmerken, tot, totBij, eindeVan, namens, naar: next.status }
    await store.insertStap(tx, actor, next.id, stap, rules.vertellingen(input, next))
    await record(tx, actor, { event: 'bestuursklacht_advanced', objectId: next.id, soort, status: next.status })
    return ok(next.id)
  })
}

/** Who was told of a step or got its copy, and when; what was left out of a copy is sealed with the reason (R-KL-11). */
export function tellBestuursklacht(
  actor: Actor,
  input: TellBestuursklachtInput,
): Promise<Result<string, NotFound | rules.TellFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const klacht = await load(tx, actor, 'bestuursklacht:tell', input)
    if (!klacht.ok) return klacht
    const { klachtId, op, weggelaten } = input
    const berichten = (await store.loadBerichten(tx, actor, klachtId)).filter(({ id }) => input.berichten.includes(id))
    if (berichten.length === 0 || berichten.length < new Set(input.berichten).size) return refuse({ kind: 'not_found' })
    const verloop = await store.loadVerloop(tx, actor, klachtId)
    for (const bericht of berichten) {
      const stapOp = verloop.find(({ id }) => id === bericht.stapId)?.op ?? klacht.value.ontvangenOp
      const told = rules.tell(bericht, { op, stapOp, weggelaten, today: tx.today })
      if (!told.ok) return told
    }
    const bumped = await bumpAmbtsstuk(tx, actor, { id: klachtId, revisie: input.revisie })
    if (!bumped.ok) return bumped
    const parts = weggelaten ? berichten.map(({ id }) => ({ sectie: 'verslagen', itemId: id }) as const) : []
    const saved = await saveStukEnvelopes(tx, actor, klachtId, input.envelopes, parts)
    if (!saved.ok) return saved
    if (!(await store.saveVerteld(tx, actor, { klachtId, berichten, weggelaten }, op)))
      return refuse({ kind: 'already_told' })
    await record(tx, actor, { event: 'bestuursklacht_told', objectId: klachtId, aantal: berichten.length })
    return ok(klachtId)
  })
}

async function load(
  tx: Tx,
  actor: Actor,
  act: 'bestuursklacht:advance' | 'bestuursklacht:tell',
  { klachtId, revisie }: { klachtId: string; revisie: number },
): Promise<Result<Bestuursklacht, NotFound | { kind: 'changed_elsewhere' }>> {
  const klacht = may(actor, act) ? await store.loadBestuursklacht(tx, actor, klachtId) : null
  if (!klacht) return refuse({ kind: 'not_found' })
  return klacht.revisie === revisie ? ok(klacht) : refuse({ kind: 'changed_elsewhere' })
}

/** The term of the decision begins with the advice, by the rule of that day, and a notice gives it a new end (R-TERM-3, R-TERM-6). */
async function withTermijn(
  tx: Tx,
  actor: Actor,
  klacht: Bestuursklacht,
  { stap, op, tot }: AdvanceBestuursklachtInput,
): Promise<Bestuursklacht> {
  if (stap === 'verlengen' && tot) return verleng(klacht, { op, tot })
  if (stap !== 'advies') return klacht
  const begin = await loadTermijnregel(actor, tx, 'besluit')
  const { regel, naarWerkdag, gesloten } = begin ?? { regel: null, naarWerkdag: true, gesloten: [] }
  const begun = { ...klacht, termijn: regel && { regel, naarWerkdag, gesloten, verlengingen: [] } }
  return { ...begun, uiterlijk: uiterlijkVan(begun) }
}

async function hasSchool(tx: Tx, { bestuurId }: Actor, id: string): Promise<boolean> {
  return (await tx.prisma.school.count({ where: { bestuurId, id } })) > 0
}
