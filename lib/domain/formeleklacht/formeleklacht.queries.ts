import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.store'
import { loadHeld } from '@/lib/domain/object/object.store'
import { loadTermijnen } from '@/lib/domain/termijn/termijn.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { FormeleKlachtView, KlachtDossier, KlachtRegels } from './formeleklacht'
import { loadKlachten } from './formeleklacht.store'

/** The formele klachten of a dossier, and what the bestuur set about them. */
export async function listFormeleklachten(actor: Actor, objectId: string): Promise<KlachtDossier[]> {
  if (!isId(objectId)) return []
  return read(actor, async (tx) => ((await holds(tx, actor, objectId)) ? loadKlachten(tx, actor, { objectId }) : []))
}

export async function getFormeleklacht(
  actor: Actor,
  objectId: string,
  klachtId: string,
): Promise<FormeleKlachtView | null> {
  if (!isId(objectId) || !isId(klachtId)) return null
  return read(actor, async (tx) => {
    if (!(await holds(tx, actor, objectId))) return null
    const [klacht] = await loadKlachten(tx, actor, { objectId, id: klachtId })
    if (!klacht) return null
    const termijnen = await loadTermijnen(tx, actor, { voorId: klachtId })
    return { ...klacht, termijnen, ...(await loadRegels(tx, actor)) }
  })
}

export async function getKlachtRegels(actor: Actor, objectId: string): Promise<KlachtRegels | null> {
  if (!isId(objectId)) return null
  return read(actor, async (tx) => ((await holds(tx, actor, objectId)) ? loadRegels(tx, actor) : null))
}

async function loadRegels(tx: Tx, actor: Actor): Promise<KlachtRegels> {
  const { horen, mondelingeKlacht } = await loadInstellingen(actor, tx)
  return { horen, mondelingeKlacht, commissie: await loadKlachtencommissie(actor, tx) }
}

async function holds(tx: Tx, actor: Actor, objectId: string): Promise<boolean> {
  const object = await loadHeld(tx, actor, objectId)
  return object?.soort === 'dossier' && mayHeld(actor, 'dossier:read', object)
}
