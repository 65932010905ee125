import 'server-only'
import type { Dossier, DossierFailure } from '@/lib/domain/dossier/dossier'
import { requireLopend } from '@/lib/domain/dossier/dossier.rules'
import { loadDossier, loadSoort } from '@/lib/domain/dossier/dossier.store'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import { insertRoutestap, loadRoutestappen, saveRoutestap } from '@/lib/domain/dossier/routestap.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldplichtfeit, loadMeldplicht } from '@/lib/domain/meldplicht/meldplicht.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import * as rules from './klachtroute.rules'
import type * as input from './klachtroute.schema'
import * as store from './klachtroute.store'
import * as voorwaarden from './voorwaarden.rules'

type OpenFailure = DossierFailure | ToestemmingMissing
type Begonnen = { dossier: Dossier; stappen: Routestap[] }

/** nieuw → gekozen (R-ROUTE-1, R-ROUTE-3). */
export function chooseRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, ...keuze }: input.ChooseRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.ChooseFailure>> {
  return change(actor, async (tx) => {
    const open = await openRoute(tx, actor, 'routestap:choose', dossierId)
    if (!open.ok) return open
    const { dossier, stappen } = open.value
    const overgenomenOp = await store.overgenomenSinds(tx, actor, dossierId)
    const chosen = rules.choose(keuze.soort, keuze, { stappen, overgenomenOp, today: tx.today })
    if (!chosen.ok) return chosen
    const sealed = await seal(tx, actor, dossier, envelopes)
    if (!sealed.ok) return sealed
    await insertRoutestap(tx, actor, dossierId, { ...rules.nieuweStap(id, keuze), ...chosen.value })
    await record(tx, actor, { event: 'routestap_chosen', objectId: dossierId, soort: keuze.soort })
    return ok(dossierId)
  })
}

/** nieuw or gekozen → overgeslagen: the klager decides (R-ROUTE-1). */
export function skipRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, soort, gekozenDoor, geeindigdOp }: input.SkipRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.SkipFailure | rules.ChooseFailure>> {
  return change(actor, async (tx) => {
    const open = await openRoute(tx, actor, 'routestap:skip', dossierId)
    if (!open.ok) return open
    const { dossier, stappen } = open.value
    const bestaand = stappen.find((stap) => stap.id === id)
    const nieuw = rules.nieuweStap(id, { soort, gekozenDoor, gekozenOp: geeindigdOp, steun: null })
    const skipped = rules.skip(bestaand ?? nieuw, geeindigdOp, tx.today)
    if (!skipped.ok) return skipped
    const dubbel = bestaand ? ok() : rules.requireFree(soort, stappen)
    if (!dubbel.ok) return dubbel
    const sealed = await seal(tx, actor, dossier, envelopes)
    if (!sealed.ok) return sealed
    if (!bestaand) await insertRoutestap(tx, actor, dossierId, skipped.value)
    else if (!(await saveRoutestap(tx, actor, { dossierId, was: bestaand.stand }, skipped.value)))
      return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'routestap_skipped', objectId: dossierId, soort: skipped.value.soort })
    return ok(dossierId)
  })
}

/** What the klager wants to reach and watches for, and what the adviser does (R-ROUTE-3). */
export function prepareRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, steun }: input.PrepareRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.PijlFailure>> {
  return turn(
    actor,
    { dossierId, id, act: 'routestap:prepare', event: 'routestap_prepared', envelopes },
    async (stap) => {
      const stand = rules.follow(stap.stand, 'routestap:prepare')
      return stand.ok ? ok({ ...stap, steun }) : stand
    },
  )
}

type BeginFailure =
  | rules.BeginFailure
  | voorwaarden.SpoorFailure
  | voorwaarden.BemiddelFailure
  | voorwaarden.CommissieFailure

/** gekozen → bezig, once what this step asks beforehand is answered (R-SPOOR-2, R-ROUTE-4, R-ROUTE-6, R-ROUTE-9). */
export function beginRoutestap(
  actor: Actor,
  { dossierId, id, begonnenOp, ...vooraf }: input.BeginRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | BeginFailure>> {
  return change(actor, async (tx): Promise<Result<string, OpenFailure | SealedWriteFailure | BeginFailure>> => {
    const [gevonden] = await findStap(tx, actor, dossierId, id)
    const act = gevonden?.soort === 'bemiddeling' ? 'bemiddeling:begin' : 'routestap:begin'
    const open = await openRoute(tx, actor, act, dossierId)
    if (!open.ok) return open
    const { dossier, stappen } = open.value
    const stap = stappen.find((one) => one.id === id)
    if (!stap) return refuse({ kind: 'not_found' })
    const voldaan = await requireVooraf(tx, actor, dossier, stap.soort, vooraf)
    if (!voldaan.ok) return voldaan
    const { opgeschortOp } = dossier
    const begun = rules.begin(stap, { act, begonnenOp }, { stappen, opgeschortOp, today: tx.today })
    if (!begun.ok) return begun
    const bemiddeld = stap.soort === 'bemiddeling'
    const extra = {
      ingangId: bemiddeld ? (vooraf.ingangId ?? null) : null,
      anderAkkoordOp: bemiddeld ? vooraf.anderAkkoordOp : null,
      uitleg: stap.soort === 'klachtencommissie' ? vooraf.uitleg : [],
    }
    if (!(await saveRoutestap(tx, actor, { dossierId, was: stap.stand }, { ...begun.value, ...extra })))
      return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'routestap_begun', objectId: dossierId, soort: stap.soort })
    return ok(dossierId)
  })
}

/** bezig → gedaan; a new fact is asked about here too, and marked whatever else is decided (R-MELD-8). */
export function completeRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, meldplicht, ...afloop }: input.CompleteRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.CompleteFailure>> {
  const kern = { dossierId, id, act: 'routestap:complete', event: 'routestap_completed', envelopes } as const
  return turn(actor, kern, async (stap, tx, dossier) => {
    const completed = rules.complete(stap, afloop, tx.today)
    if (completed.ok && meldplicht) {
      const feit = { objectId: dossierId, houder: dossier.houder, deur: 'routestap' as const }
      await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: meldplicht })
    }
    return completed
  })
}

/** bezig → gestopt (R-ROUTE-11). */
export function stopRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, geeindigdOp }: input.StopRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.EndFailure>> {
  const kern = { dossierId, id, act: 'routestap:stop', event: 'routestap_stopped', envelopes } as const
  return turn(actor, kern, async (stap, tx) => rules.stop(stap, geeindigdOp, tx.today))
}

/** Some time after a step: asked how it goes. Also when the dossier is closed by then (R-ROUTE-3). */
export function checkRoutestap(
  actor: Actor,
  { dossierId, id, envelopes, nazorgGedaanOp }: input.CheckRoutestapInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.CheckFailure>> {
  const kern = { dossierId, id, act: 'routestap:check', event: 'routestap_checked', envelopes } as const
  return turn(actor, kern, async (stap, tx) => rules.check(stap, nazorgGedaanOp, tx.today))
}

/** The klager, a parent or the bestuur went to the police (R-STRAF-1). */
export function recordAangifte(
  actor: Actor,
  { dossierId, id, ...feiten }: input.RecordAangifteInput,
): Promise<Result<string, OpenFailure | SealedWriteFailure | rules.AangifteFailure>> {
  const kern = { dossierId, id, act: 'aangifte:record', event: 'aangifte_recorded', envelopes: null } as const
  return turn(actor, kern, async (stap, tx) => rules.recordAangifte(stap, feiten, tx.today))
}

type Turn = {
  dossierId: string
  id: string
  act: rules.StapAct
  event: 'routestap_checked' | 'routestap_prepared' | 'routestap_completed' | 'routestap_stopped' | 'aangifte_recorded'
  envelopes: string[] | null
}

/** Load, may, rule, save, log: for what happens to one step. */
function turn<F extends { kind: string }>(
  actor: Actor,
  { dossierId, id, act, event, envelopes }: Turn,
  rule: (stap: Routestap, tx: Tx, dossier: Dossier) => Promise<Result<Routestap, F>>,
): Promise<Result<string, F | OpenFailure | SealedWriteFailure>> {
  return change(actor, async (tx): Promise<Result<string, F | OpenFailure | SealedWriteFailure>> => {
    const open = await openRoute(tx, actor, act, dossierId)
    if (!open.ok) return open
    const { dossier, stappen } = open.value
    const stap = stappen.find((one) => one.id === id)
    if (!stap) return refuse({ kind: 'not_found' })
    const turned = await rule(stap, tx, dossier)
    if (!turned.ok) return turned
    const sealed = envelopes ? await seal(tx, actor, dossier, envelopes) : ok()
    if (!sealed.ok) return sealed
    if (!(await saveRoutestap(tx, actor, { dossierId, was: stap.stand }, turned.value)))
      return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event, objectId: dossierId, soort: stap.soort })
    return ok(dossierId)
  })
}

/** The route of an own dossier that is open, with the toestemming this act needs. */
async function openRoute(
  tx: Tx,
  actor: Actor,
  act: rules.StapAct,
  dossierId: string,
): Promise<Result<Begonnen, OpenFailure>> {
  const dossier = await loadDossier(tx, actor, dossierId)
  if (!dossier || !mayHeld(actor, act, dossier)) return refuse({ kind: 'not_found' })
  const lopend = act === 'routestap:check' && !dossier.voorgesteldOp ? ok() : requireLopend(dossier)
  if (!lopend.ok) return lopend
  const allowed = await requireToestemming(tx, actor, act, dossierId)
  if (!allowed.ok) return allowed
  return ok({ dossier, stappen: await loadRoutestappen(tx, actor, dossierId) })
}

async function findStap(tx: Tx, actor: Actor, dossierId: string, id: string): Promise<Routestap[]> {
  return (await loadRoutestappen(tx, actor, dossierId)).filter((stap) => stap.id === id)
}

type Vooraf = Omit<input.BeginRoutestapInput, 'dossierId' | 'id' | 'begonnenOp'>
type VoorafFailure = voorwaarden.SpoorFailure | voorwaarden.BemiddelFailure | voorwaarden.CommissieFailure

async function requireVooraf(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  soort: Routestap['soort'],
  { betrokken, ingangId, anderAkkoordOp, wetOvertreden, eerderIntern, uitleg }: Vooraf,
): Promise<Result<undefined, VoorafFailure>> {
  if (soort === 'bemiddeling') {
    const zaak = dossier.meldingId ? [dossier.id, dossier.meldingId] : [dossier.id]
    const feiten = await loadMeldplicht(tx, actor, ...zaak)
    const gemarkeerd = feiten.some(({ uitkomst }) => uitkomst === 'melden')
    const mediator = ingangId !== undefined && (await store.isMediator(tx, actor, ingangId))
    const antwoord = wetOvertreden ?? null
    return voorwaarden.requireBemiddelbaar({ wetOvertreden: antwoord, anderAkkoordOp, mediator, gemarkeerd }, tx.today)
  }
  if (soort === 'klachtencommissie')
    return voorwaarden.requireUitleg({ uitleg, eerderIntern: eerderIntern ?? null }, await loadSoort(tx, actor))
  return voorwaarden.requireUninvolved(soort, betrokken ?? null)
}

function seal(tx: Tx, actor: Actor, dossier: Dossier, envelopes: string[]) {
  const target = { objectId: dossier.id, houder: dossier.houder, soort: 'dossier' as const }
  return saveEnvelopes(tx, actor, target, envelopes, { required: ['verslagen'] })
}
