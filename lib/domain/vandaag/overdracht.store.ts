import 'server-only'
import { loadGeweigerd, loadOpenVoorstellen, loadVoorstellen } from '@/lib/domain/overdracht/overdracht.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { loadOmslagen } from './omslag.store'
import type { Taak } from './vandaag'
import { taakVan } from './vandaag.rules'

/** What waits for her decision; for two weeks, what was not taken over of hers; and what nobody can accept any more. */
export async function overdrachtTaken(tx: Tx, actor: Actor): Promise<Taak[]> {
  if (!may(actor, 'overdracht:accept')) return []
  const [voor, geweigerd] = [await loadVoorstellen(tx, actor), await loadGeweigerd(tx, actor)]
  const open = await loadOpenVoorstellen(tx, actor)
  const vast = [...open].flatMap(([id, { naarKan }]) => (naarKan ? [] : [id]))
  const lopend = await loadLopend(tx, actor, [...geweigerd, ...vast])
  const omslagen = await loadOmslagen(tx, actor, lopend)
  const of = (soort: Taak['soort']) => (id: string) => {
    const omslag = omslagen.get(id)
    return omslag ? [taakVan(omslag, { soort })] : []
  }
  return [
    ...voor.map(({ id, schoolNaam, op }) => {
      const omslag = { objectSoort: 'overdracht', objectId: id, nummer: null, schoolNaam, kaart: null } as const
      return taakVan(omslag, { soort: 'overdracht', binnen: op })
    }),
    ...geweigerd.flatMap(of('geweigerd')),
    ...vast.flatMap(of('vastgelopen')),
  ]
}

/** Of these what is open: where a dossier lies still, its work waits (R-ROUTE-5). */
async function loadLopend(tx: Tx, actor: Actor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId, id: { in: [...ids] } }
  const where = { ...own, status: 'lopend', opgeschortOp: null }
  const rows = await tx.prisma.dossier.findMany({ where, select: { id: true } })
  return rows.map(({ id }) => id)
}
