import 'server-only'
import { loadHeld } from '@/lib/domain/object/object.store'
import { loadIngangen } from '@/lib/domain/socialekaart/ingang.store'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { sorteer } from '@/lib/domain/socialekaart/socialekaart.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { DoorverwijzenForm, DoorverwijzingRegel } from './doorverwijzing'
import { opvolgdag } from './doorverwijzing.rules'
import { loadDoorverwijzingen, loadVerwezene } from './doorverwijzing.store'

export async function getDoorverwijzenForm(actor: Actor, objectId: string): Promise<DoorverwijzenForm | null> {
  if (!isId(objectId)) return null
  return read(actor, async (tx) => {
    if (!(await holds(tx, actor, objectId, 'doorverwijzing:record'))) return null
    const { minderjarig, oudersBuiten } = await loadVerwezene(tx, actor, objectId)
    return {
      ...{ minderjarig, oudersBuiten },
      eigen: sorteer(await loadIngangen(tx, actor)),
      landelijk: sorteer(landelijkeIngangen),
      opvolgenOp: opvolgdag(actor.today),
    }
  })
}

export async function listDoorverwijzingen(actor: Actor, objectId: string): Promise<DoorverwijzingRegel[]> {
  if (!isId(objectId)) return []
  return read(actor, async (tx) => {
    if (!(await holds(tx, actor, objectId, 'doorverwijzing:follow'))) return []
    const found = await loadDoorverwijzingen(tx, actor, { objectId })
    const namen = new Map((await loadIngangen(tx, actor)).map(({ id, naam }) => [id, naam]))
    return found.map((one) => ({ ...one, ingangNaam: namen.get(one.ingangId ?? '') ?? null }))
  })
}

async function holds(tx: Tx, actor: Actor, objectId: string, act: 'doorverwijzing:record' | 'doorverwijzing:follow') {
  const object = await loadHeld(tx, actor, objectId)
  return object !== null && mayHeld(actor, act, object)
}
