import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedDeel } from '@/lib/domain/object/object'
import { loadSealedDeel } from '@/lib/domain/object/object.queries'
import { loadHeld } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { BewaarRegel, BewaarSoort, BewaarStand } from './bewaring'
import { bewaarSoorten } from './bewaring'
import * as store from './bewaring.store'
import { loadOmslag } from './omslag.store'

const reads = {
  dossier: 'dossier:read',
  melding: 'melding:read',
  intake: 'intake:read',
  avgverzoek: 'avgverzoek:read',
  begeleiding: 'begeleiding:read',
} as const
const mayKeep = ['dossier:read', 'intake:read', 'begeleiding:read'] as const
const readings = {
  dossier: 'dossier_read',
  melding: 'melding_read',
  intake: 'intake_read',
  avgverzoek: 'avgverzoek_read',
  begeleiding: 'begeleiding_read',
} as const

/** How long something stays and what holds it, in days and codes; its card comes along, which is a reading. */
export async function getBewaring(actor: Actor, objectId: string): Promise<BewaarStand | null> {
  if (!isId(objectId)) return null
  const result = await change(actor, async (tx) => {
    const stand = await loadStand(tx, actor, objectId)
    if (!stand) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'kaarten_read', soort: stand.soort })
    return ok(stand)
  })
  return result.ok ? result.value : null
}

/** The same with the sealed reasons of earlier days, and the heart, whose names can be hidden in them: a reading. */
export async function getBewaargronden(
  actor: Actor,
  objectId: string,
): Promise<{ stand: BewaarStand; sealed: SealedDeel } | null> {
  if (!isId(objectId)) return null
  const result = await change(actor, async (tx) => {
    const stand = await loadStand(tx, actor, objectId)
    const sealed = stand && (await loadSealedDeel(actor, tx, objectId, ['kern', 'bewijs']))
    if (!sealed) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: readings[stand.soort], objectId })
    return ok({ stand, sealed })
  })
  return result.ok ? result.value : null
}

/** All that the actor closed, or should have by now, with the day on which it should go, the first on top; null for who keeps nothing. */
export async function listBewaringen(actor: Actor): Promise<BewaarRegel[] | null> {
  if (!mayKeep.some((act) => may(actor, act))) return null
  const result = await change(actor, async (tx) => {
    const all = await store.loadBewaringen(tx, actor)
    const kept = all.filter(({ afgeslotenOp, vernietigenOp }) => afgeslotenOp || vernietigenOp <= tx.today)
    const ids = kept.map(({ objectId }) => objectId)
    const held = await store.loadAangehouden(tx, actor, ids)
    const omslagen = await loadOmslag(tx, actor, ids)
    if (kept.length > 0) await record(tx, actor, { event: 'kaarten_read', aantal: kept.length })
    return ok(
      kept.flatMap((bewaring) => {
        const omslag = omslagen.get(bewaring.objectId)
        return omslag ? [{ ...bewaring, ...omslag, aangehouden: held.get(bewaring.objectId) ?? null }] : []
      }),
    )
  })
  return result.ok ? result.value : null
}

async function loadStand(tx: Tx, actor: Actor, objectId: string): Promise<BewaarStand | null> {
  const object = await loadHeld(tx, actor, objectId)
  if (!object || !isBewaarSoort(object.soort) || !mayHeld(actor, reads[object.soort], object)) return null
  const omslag = (await loadOmslag(tx, actor, [objectId])).get(objectId)
  if (!omslag) return null
  return {
    ...omslag,
    soort: object.soort,
    objectId,
    bewaring: await store.loadBewaring(tx, actor, objectId),
    gronden: await store.loadGronden(tx, actor, objectId),
    aangehouden: (await store.loadAangehouden(tx, actor, [objectId])).get(objectId) ?? null,
  }
}

function isBewaarSoort(soort: string): soort is BewaarSoort {
  return (bewaarSoorten as readonly string[]).includes(soort)
}
