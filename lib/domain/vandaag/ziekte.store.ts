import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import { loadAanvragen, loadGevraagd, loadOvergenomen } from '@/lib/domain/ziektepakket/ziektepakket.store'
import type { Actor } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Taak } from './vandaag'
import type { LopendeZaak } from './zaken.store'

const rest = { wie: 'ik', nummer: null, kaart: null, wat: null, binnen: null } as const
const dayOf = (instant: string) => todayInNederland(new Date(instant))

/**
 * In illness (R-OVD-2): for who is away, what a deputy asks of hers and, for two weeks, that something was taken over; for
 * the deputy, what she asked for and when she may go on. Of what was taken over nothing is left to name (R-SPOOR-1).
 */
export async function ziekteTaken(tx: Tx, actor: Actor, zaken: readonly LopendeZaak[]): Promise<Taak[]> {
  if (!may(actor, 'ziektepakket:refuse')) return []
  const gevraagd = (await loadGevraagd(tx, actor)).flatMap(({ objectId }): Taak[] => {
    const zaak = zaken.find(({ id }) => id === objectId)
    if (!zaak) return []
    const { id, nummer, schoolNaam, kaart } = zaak
    return [
      {
        ...rest,
        soort: 'ziekte_gevraagd',
        objectSoort: 'dossier',
        objectId: id,
        nummer,
        schoolNaam,
        kaart,
        uiterlijk: null,
      },
    ]
  })
  const pakket = { ...rest, objectSoort: 'ziektepakket' } as const
  const overgenomen = (await loadOvergenomen(tx, actor)).map(
    ({ nr }): Taak => ({
      ...pakket,
      soort: 'ziekte_overgenomen',
      objectId: String(nr),
      schoolNaam: '',
      uiterlijk: null,
    }),
  )
  const eigen = (await loadAanvragen(tx, actor)).map(({ id, status, school, weigerTot }): Taak => {
    const soort = status === 'geweigerd' ? 'ziekte_geweigerd' : 'ziekte_verder'
    const uiterlijk = status === 'geweigerd' ? null : dayOf(weigerTot)
    return { ...pakket, soort, objectId: id, schoolNaam: school?.naam ?? '', uiterlijk }
  })
  return [...gevraagd, ...overgenomen, ...eigen]
}
