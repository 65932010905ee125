import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadVerwezene } from '@/lib/domain/doorverwijzing/doorverwijzing.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { isClosed } from '@/lib/domain/object/zaak.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { FormeleKlacht } from './formeleklacht'
import * as rules from './formeleklacht.rules'
import type {
  AdvanceFormeleklachtInput,
  AmendFormeleklachtInput,
  RecordFormeleklachtInput,
  TellFormeleklachtInput,
} from './formeleklacht.schema'
import * as store from './formeleklacht.store'
import { moveTermijnen } from './termijnen.store'

type NotFound = { kind: 'not_found' }

/** Filed with the committee or the bestuur, beside the dossier (R-KL-1, R-KL-2); passed on by the adviser only if asked (R-KL-7). */
export function recordFormeleklacht(
  actor: Actor,
  input: RecordFormeleklachtInput,
): Promise<
  Result<
    string,
    | NotFound
    | { kind: 'zaak_closed' }
    | { kind: 'already_filed' }
    | rules.FileFailure
    | GeefFailure
    | ToestemmingMissing
    | SealedWriteFailure
  >
> {
  return change(actor, async (tx) => {
    const act = rules.actOf(input.door)
    const object = await loadDossierObject(tx, actor, input.objectId, act)
    if (!object) return refuse({ kind: 'not_found' })
    if (await isClosed(tx, actor, object.objectId)) return refuse({ kind: 'zaak_closed' })
    const { mondelingeKlacht: mondeling } = await loadInstellingen(actor, tx)
    const filed = rules.file(input, { mondeling, today: tx.today })
    if (!filed.ok) return filed
    if (input.toestemming) {
      const { klager } = await loadVerwezene(tx, actor, object.objectId)
      const place = { objectId: object.objectId, klager }
      const noted = await giveToestemming(tx, actor, place, { ...input.toestemming, voorId: input.id })
      if (!noted.ok) return noted
    }
    const given = await requireToestemming(tx, actor, act, object.objectId, input.id)
    if (!given.ok) return given
    const required = input.toestemming ? (['verslagen', 'bewijs'] as const) : (['verslagen'] as const)
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required })
    if (!saved.ok) return saved
    const [klacht] = (await store.insertKlacht(tx, actor, input)) ? await store.loadKlachten(tx, actor, input) : []
    if (!klacht) return refuse({ kind: 'already_filed' })
    const kenmerken = input.vorm === 'mondeling' ? input.kenmerken : []
    await note(tx, actor, klacht, { id: input.gebeurtenisId, soort: 'indienen', op: input.ingediendOp, kenmerken })
    await record(tx, actor, { event: 'formeleklacht_recorded', objectId: object.objectId, soort: input.bij })
    return ok(object.objectId)
  })
}

/** One step at the committee or the bestuur, as the adviser hears of it (R-KL-8). It goes on when the dossier is closed. */
export function advanceFormeleklacht(
  actor: Actor,
  input: AdvanceFormeleklachtInput,
): Promise<Result<string, NotFound | rules.AdvanceFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const found = await load(tx, actor, input, 'formeleklacht:advance')
    if (!found) return refuse({ kind: 'not_found' })
    const { object, klacht } = found
    if (klacht.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const moved = rules.advance(klacht, input, tx.today)
    if (!moved.ok) return moved
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    if (!(await store.saveKlacht(tx, actor, moved.value))) return refuse({ kind: 'changed_elsewhere' })
    await note(tx, actor, moved.value, { ...input, soort: input.stap })
    const codes = { soort: input.stap, status: moved.value.status }
    await record(tx, actor, { event: 'formeleklacht_advanced', objectId: object.objectId, ...codes })
    return ok(object.objectId)
  })
}

/** Who was told of a step, and when (R-KL-11). */
export function tellFormeleklacht(
  actor: Actor,
  input: TellFormeleklachtInput,
): Promise<Result<string, NotFound | rules.TellFailure>> {
  return change(actor, async (tx) => {
    const found = await load(tx, actor, input, 'formeleklacht:tell')
    const chosen = found?.klacht.berichten.filter(({ id }) => input.berichten.includes(id)) ?? []
    if (!found || chosen.length === 0 || chosen.length < new Set(input.berichten).size)
      return refuse({ kind: 'not_found' })
    const { ingediendOp } = found.klacht
    for (const bericht of chosen) {
      const told = rules.tell(bericht, { op: input.op, ingediendOp, today: tx.today })
      if (!told.ok) return told
    }
    const once = { ...input, berichten: chosen.map(({ id }) => id) }
    if (!(await store.saveVerteld(tx, actor, once, input.op))) return refuse({ kind: 'already_told' })
    await record(tx, actor, { event: 'formeleklacht_told', objectId: input.objectId, aantal: chosen.length })
    return ok(input.objectId)
  })
}

/** Who helps or speaks for klager and aangeklaagde; who that is by name is sealed (R-KL-3). */
export function amendFormeleklacht(
  actor: Actor,
  input: AmendFormeleklachtInput,
): Promise<
  Result<
    string,
    | NotFound
    | { kind: 'machtiging_zonder_gemachtigde' }
    | { kind: 'in_future' }
    | ToestemmingMissing
    | SealedWriteFailure
  >
> {
  return change(actor, async (tx) => {
    const found = await load(tx, actor, input, 'formeleklacht:amend')
    if (!found) return refuse({ kind: 'not_found' })
    const { object, klacht } = found
    if (klacht.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const given = await requireToestemming(tx, actor, 'formeleklacht:amend', object.objectId)
    if (!given.ok) return given
    const assisted = rules.assist(input, tx.today)
    if (!assisted.ok) return assisted
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    const { klager: bijstandKlager, aangeklaagde: bijstandAangeklaagde, machtigingOp } = input
    const amended = { ...klacht, bijstandKlager, bijstandAangeklaagde, machtigingOp }
    if (!(await store.saveKlacht(tx, actor, amended))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'formeleklacht_amended', objectId: object.objectId })
    return ok(object.objectId)
  })
}

type Where = { objectId: string; klachtId: string }

async function load(tx: Tx, actor: Actor, { objectId, klachtId }: Where, act: Act) {
  const object = await loadDossierObject(tx, actor, objectId, act)
  const [klacht] = object ? await store.loadKlachten(tx, actor, { objectId, id: klachtId }) : []
  return object && klacht ? { object, klacht } : null
}

async function loadDossierObject(tx: Tx, actor: Actor, objectId: string, act: Act) {
  const object = await loadHeld(tx, actor, objectId)
  return object?.soort === 'dossier' && mayHeld(actor, act, object) ? object : null
}

type Noted = Pick<rules.Zet, 'op'> & { id: string; soort: rules.Zet['stap'] | 'indienen' } & Partial<rules.Zet>

/** The step as it is kept: what happened, whom it must be told, and what it does to the terms. */
async function note(tx: Tx, actor: Actor, klacht: FormeleKlacht, { id, soort, op, uitkomst, kenmerken }: Noted) {
  const event = { id, soort, op, naar: klacht.status, uitkomst: uitkomst ?? null, kenmerken: [...(kenmerken ?? [])] }
  const where = { objectId: klacht.objectId, klachtId: klacht.id }
  await store.insertGebeurtenis(tx, actor, { ...event, ...where }, rules.vertellingen(soort, klacht.bij))
  await moveTermijnen(tx, actor, klacht, { stap: soort, op })
}
