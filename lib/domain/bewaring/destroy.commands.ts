import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadHeld } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import { isTakenBack } from '@/lib/domain/toestemming/toestemming.rules'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import { destroyObject, loadNummer } from '@/lib/domain/vernietiging/vernietiging.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { BewaarSoort, VernietigFailure } from './bewaring'
import { isDue, requireVernietigbaar } from './bewaring.rules'
import type { DestroyZaakInput, DestroyZakenInput } from './bewaring.schema'
import * as store from './bewaring.store'

/** The dossier and its melding, for good; gives the id of the proof (R-BEW-3). */
export function destroyDossier(actor: Actor, input: DestroyZaakInput): Promise<Result<string, VernietigFailure>> {
  return destroyZaak(actor, 'dossier', input)
}

export function destroyMelding(actor: Actor, input: DestroyZaakInput): Promise<Result<string, VernietigFailure>> {
  return destroyZaak(actor, 'melding', input)
}

export function destroyIntake(actor: Actor, input: DestroyZaakInput): Promise<Result<string, VernietigFailure>> {
  return destroyZaak(actor, 'intake', input)
}

/** Once it is answered: the FG then has the proof of it, and no line of its days any more. */
export function destroyAvgverzoek(actor: Actor, input: DestroyZaakInput): Promise<Result<string, VernietigFailure>> {
  return destroyZaak(actor, 'avgverzoek', input)
}

/** Closed or not: also where its begeleider leaves. The person has heard of it from him. */
export function destroyBegeleiding(actor: Actor, input: DestroyZaakInput): Promise<Result<string, VernietigFailure>> {
  return destroyZaak(actor, 'begeleiding', input)
}

const acts = {
  dossier: 'dossier:destroy',
  melding: 'melding:destroy',
  intake: 'intake:destroy',
  avgverzoek: 'avgverzoek:destroy',
  begeleiding: 'begeleiding:destroy',
} as const
const events = {
  dossier: 'dossier_destroyed',
  melding: 'melding_destroyed',
  intake: 'intake_destroyed',
  avgverzoek: 'avgverzoek_destroyed',
  begeleiding: 'begeleiding_destroyed',
} as const

function destroyZaak(
  actor: Actor,
  soort: BewaarSoort,
  { objectId, grond, nummer }: DestroyZaakInput,
): Promise<Result<string, VernietigFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, objectId)
    if (object?.soort !== soort || !mayHeld(actor, acts[soort], object)) return refuse({ kind: 'not_found' })
    const given = await loadToestemmingen(tx, actor, objectId)
    const stand = {
      soort,
      gesloten: Boolean((await store.loadBewaring(tx, actor, objectId))?.afgeslotenOp),
      aangehouden: (await store.loadAangehouden(tx, actor, [objectId])).get(objectId) ?? null,
      ingetrokken: soort === 'dossier' && isTakenBack(given, tx.today),
      nummer: await loadNummer(tx, actor, object),
    }
    const allowed = requireVernietigbaar(stand, { grond, getypt: nummer })
    if (!allowed.ok) return allowed
    const destroyed = await destroyObject(tx, actor, objectId, grond)
    if (!destroyed.ok) return destroyed
    await record(tx, actor, { event: events[soort], objectId, grond })
    return destroyed
  })
}

/**
 * Confirms a chosen list of what is due: the clock then destroys each in a transaction of its own, so that a stop in the
 * middle leaves each done or still waiting. What was chosen and may not go any more stays, and keeps standing in the list.
 */
export function destroyZaken(
  actor: Actor,
  { zaken }: DestroyZakenInput,
): Promise<Result<number, { kind: 'not_found' } | { kind: 'none_due' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'zaken:destroy')) return refuse({ kind: 'not_found' })
    const own = await store.loadBewaringen(tx, actor, { objectIds: zaken })
    if (own.length === 0) return refuse({ kind: 'not_found' })
    const held = await store.loadAangehouden(tx, actor, zaken)
    const free = own.filter((one) => isDue(one, tx.today) && !held.has(one.objectId))
    if (free.length === 0) return refuse({ kind: 'none_due' })
    await store.confirm(tx, actor, free)
    await record(tx, actor, { event: 'zaken_destroyed', aantal: free.length })
    return ok(free.length)
  })
}
