import 'server-only'
import { loadActies } from '@/lib/domain/actie/actie.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { schooljaarOf } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Onderwerp, ReflectieDetail, ReflectieKeuze } from './reflectie'
import { keuzes } from './reflectie.rules'
import { countOpenPerKaart, loadReflectie, loadReflecties } from './reflectie.store'

/** The eight cards of this school year; that one was filled in, and nothing of it. */
export async function listReflecties(actor: Actor): Promise<ReflectieKeuze[] | null> {
  if (!may(actor, 'reflectie:read')) return null
  return read(actor, async (tx) => {
    const kaarten = await loadReflecties(tx, actor, schooljaarOf(tx.today))
    return keuzes(
      kaarten,
      await countOpenPerKaart(
        tx,
        actor,
        kaarten.map(({ id }) => id),
      ),
    )
  })
}

/** Which card of this year is the one about this; null where it is still empty. */
export async function findReflectie(actor: Actor, onderwerp: Onderwerp): Promise<string | null> {
  if (!may(actor, 'reflectie:read')) return null
  return read(actor, async (tx) => {
    const kaarten = await loadReflecties(tx, actor, schooljaarOf(tx.today))
    return kaarten.find((kaart) => kaart.onderwerp === onderwerp)?.id ?? null
  })
}

/** A card with what is sealed of it. Giving it out is a reading, and is recorded. */
export async function getReflectie(actor: Actor, id: string): Promise<ReflectieDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const kaart = await loadReflectie(tx, actor, id)
    if (!kaart || !mayHeld(actor, 'reflectie:read', kaart)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id)
    if (!sealed) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'reflectie_read', objectId: id })
    return ok({ ...kaart, sealed, acties: await loadActies(tx, actor, id) })
  })
  return result.ok ? result.value : null
}
