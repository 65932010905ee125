import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import { overTeDragen } from '@/lib/domain/overdracht/stukken.rules'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { OpenedPakket } from '@/lib/platform/client/papier'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { legeToestemming, type ToestemmingWaarden, toestemmingKenmerken } from '../toestemming/toestemming-waarden'
import { latest } from '../vault/parts'

export type OvernemenWaarden = ToestemmingWaarden & { eigenKind: boolean; loyaliteit: string[]; besluit: string }

export function leegOvernemen(eigenSchool: boolean): OvernemenWaarden {
  const toestemming = { ...legeToestemming('overdracht_bij_ziekte'), omvang: 'Overname met het papier bij ziekte.' }
  return { ...toestemming, eigenKind: eigenSchool, loyaliteit: [], besluit: '' }
}

type Bij = { bestuurId: string; pakketId: string; gegeven: boolean; today: Datum }

/** All of it again under a key of one's own, with the klager's toestemming of now and what must not be forgotten. */
export async function sealOvername(pakket: OpenedPakket, values: OvernemenWaarden, bij: Bij) {
  const { bestuurId, pakketId, gegeven, today } = bij
  const { ref, object } = await vault.newObject(bestuurId, 'dossier')
  const [vertellen, toestemmingId] = [newId() as string, newId() as string]
  const bron = { id: pakket.dossierId, toestemmingen: pakket.toestemmingen.map((id) => ({ id })) }
  const gekozen = pakket.delen.map(({ itemId }) => itemId)
  const own: Part[] = [
    { sectie: 'verslagen', itemId: vertellen, revisie: 1, inhoud: { wat: vertelDit, doorWie: '', resultaat: '' } },
    ...(gegeven ? [] : [bewijsOf(toestemmingId, values)]),
  ]
  const delen = overTeDragen(bron, pakket.delen, { nieuwId: object.id, gekozen, uitMelding: true })
  const card = (objectId: string, naam: string) => vault.sealKaart({ bestuurId, objectId }, { naam: naam.slice(0, 80) })
  return {
    ...{ pakketId, bewijs: pakket.bewijs, nieuw: object, delen: await vault.seal(ref, [...delen, ...own]) },
    kaart: await card(object.id, naamIn(pakket.delen)),
    acties: await Promise.all(
      pakket.acties.map(async (id) => ({ id, kaart: await card(id, watOf(pakket.delen, id)) })),
    ),
    vertellen: { id: vertellen, kaart: await card(vertellen, vertelDit) },
    toestemming: gegeven ? null : { id: toestemmingId, ...toestemmingKenmerken(values, today) },
    ...{ eigenKind: values.eigenKind, loyaliteit: values.loyaliteit },
    loyaliteitBesluit: values.loyaliteit.length > 0 ? values.besluit : 'geen_twijfel',
  }
}

const vertelDit = 'Vertel de klager dat u de zaak hebt overgenomen'

function bewijsOf(itemId: string, { omvang }: OvernemenWaarden): Part {
  return { sectie: 'bewijs', itemId, revisie: 1, inhoud: { omvang: omvang.trim() } }
}

function watOf(delen: readonly Part[], id: string): string {
  return latest<{ wat?: string }>(delen, 'verslagen', id)?.wat ?? ''
}

/** The name by which it stands in the list: the first person of the heart, who is the klager. */
function naamIn(delen: readonly Part[]): string {
  const kern = delen.findLast(({ sectie }) => sectie === 'kern')?.inhoud as
    | { personen?: { naam: string }[] }
    | undefined
  return kern?.personen?.[0]?.naam ?? rolTekst.klager
}
