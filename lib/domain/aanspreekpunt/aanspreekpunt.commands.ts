import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { AanspreekpuntFailure } from './aanspreekpunt'
import * as rules from './aanspreekpunt.rules'
import type { EndAanspreekpuntInput, RecordAanspreekpuntInput } from './aanspreekpunt.schema'
import { insertAanspreekpunt, loadAanspreekpunten, saveEinde } from './aanspreekpunt.store'

type Failure<K extends AanspreekpuntFailure['kind']> = Extract<AanspreekpuntFailure, { kind: K }>

export function recordAanspreekpunt(
  actor: Actor,
  input: RecordAanspreekpuntInput,
): Promise<Result<string, Failure<'not_found' | 'unknown_school'>>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'aanspreekpunt:record')) return refuse({ kind: 'not_found' })
    const scholen = await loadScholenFor(actor, tx, 'aanspreekpunt:record')
    if (!scholen.some(({ id }) => id === input.schoolId)) return refuse({ kind: 'unknown_school' })
    // Sent twice: it is there already.
    if (!(await insertAanspreekpunt(tx, actor, input))) return ok(input.id)
    const { schoolId, taak } = input
    await record(tx, actor, { event: 'aanspreekpunt_recorded', objectId: input.id, schoolId, soort: taak })
    return ok(input.id)
  })
}

export function endAanspreekpunt(
  actor: Actor,
  { aanspreekpuntId, tot }: EndAanspreekpuntInput,
): Promise<Result<string, Failure<'not_found' | 'ends_before_begin'>>> {
  return change(actor, async (tx) => {
    const [punt] = await loadAanspreekpunten(tx, actor, { id: aanspreekpuntId })
    if (!punt || !may(actor, 'aanspreekpunt:end')) return refuse({ kind: 'not_found' })
    const ended = rules.end(punt, tot)
    if (!ended.ok) return ended
    await saveEinde(tx, actor, ended.value)
    const { schoolId, taak } = punt
    await record(tx, actor, { event: 'aanspreekpunt_ended', objectId: aanspreekpuntId, schoolId, soort: taak })
    return ok(aanspreekpuntId)
  })
}
