import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import { loadAanvragen, loadGevraagd, loadOvergenomen } from '@/lib/domain/ziektepakket/ziektepakket.store'
import type { Actor } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import { loadOmslagen } from './omslag.store'
import type { Taak } from './vandaag'
import { taakVan } from './vandaag.rules'

const dayOf = (instant: string) => todayInNederland(new Date(instant))

/**
 * In illness (R-OVD-2): for who is away, what a deputy asks of hers and, for two weeks, that something was taken over; for
 * the deputy, what she asked for and when she may go on. Of what was taken over nothing is left to name (R-SPOOR-1).
 */
export async function ziekteTaken(tx: Tx, actor: Actor): Promise<Taak[]> {
  if (!may(actor, 'ziektepakket:refuse')) return []
  const ids = (await loadGevraagd(tx, actor)).map(({ objectId }) => objectId)
  const gevraagd = [...(await loadOmslagen(tx, actor, ids)).values()]
  const overgenomen = await loadOvergenomen(tx, actor)
  const eigen = await loadAanvragen(tx, actor)
  return [
    ...gevraagd.map((omslag) => taakVan(omslag, { soort: 'ziekte_gevraagd' })),
    ...overgenomen.map(({ nr }) => taakVan(pakket(String(nr)), { soort: 'ziekte_overgenomen' })),
    ...eigen.map(({ id, status, school, weigerTot }) =>
      status === 'geweigerd'
        ? taakVan(pakket(id, school?.naam), { soort: 'ziekte_geweigerd' })
        : taakVan(pakket(id, school?.naam), { soort: 'ziekte_verder', uiterlijk: dayOf(weigerTot) }),
    ),
  ]
}

function pakket(objectId: string, schoolNaam = '') {
  return { objectSoort: 'ziektepakket', objectId, schoolNaam, nummer: null, kaart: null } as const
}
