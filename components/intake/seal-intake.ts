import type { NaamKaart } from '@/lib/domain/object/kaart.inhoud'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { actieDeel, actieKaart, actieKenmerken, isIngevuld } from '../actie/actie-waarden'
import { antwoordenOf, type IntakeWaarden, kenmerkenOf, kernOf } from './intake-waarden'

/** A new intake as openIntake takes it: coded facts, and the rest in envelopes. */
export async function sealNewIntake(bestuurId: string, values: IntakeWaarden) {
  const { ref, object } = await vault.newObject(bestuurId, 'intake')
  const acties = values.acties.filter(isIngevuld).map((actie) => ({ id: newId(), actie }))
  const envelopes = await vault.seal(ref, [
    { sectie: 'kern', itemId: object.id, revisie: 1, inhoud: kernOf(values) },
    ...acties.map(({ id, actie }) => actieDeel(id, actie)),
  ])
  return {
    object,
    ...kenmerkenOf(values),
    meldplicht: antwoordenOf(values),
    acties: await Promise.all(
      acties.map(async ({ id, actie }) => ({
        ...actieKenmerken(id, actie),
        kaart: await vault.sealKaart({ bestuurId, objectId: id }, actieKaart(actie)),
      })),
    ),
    kaart: await sealNaam(bestuurId, object.id, values),
    envelopes,
  }
}

export function sealNaam(bestuurId: string, objectId: string, { naam }: IntakeWaarden): Promise<string> {
  const kaart: NaamKaart = { naam: naam.trim() }
  return vault.sealKaart({ bestuurId, objectId }, kaart)
}
