import { type DossierDetail, partijRollen } from '@/lib/domain/dossier/dossier'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import { type OntvangerKeuze, type OverdrachtReden, toestemmingVoor } from '@/lib/domain/overdracht/overdracht'
import type { VoorstelInhoud } from '@/lib/domain/overdracht/overdracht.inhoud'
import { soortVan } from '@/lib/domain/overdracht/overdracht.rules'
import { overTeDragen } from '@/lib/domain/overdracht/stukken.rules'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { kernOf } from '../dossier/kern'
import { toestemmingKenmerken } from '../toestemming/toestemming-waarden'
import { refOf } from '../vault/parts'
import type { OverdragenWaarden } from './overdragen-waarden'

type Bij = { naar: OntvangerKeuze; heeftToestemming: boolean; today: Datum }

/** The chosen pieces under a key that is one's own and the receiver's, and a small object that she may open now. */
export async function sealOverdracht(
  dossier: DossierDetail,
  parts: readonly Part[],
  values: OverdragenWaarden,
  { naar, heeftToestemming, today }: Bij,
) {
  const nieuwId = newId()
  const keuze = { nieuwId, gekozen: values.stukken, uitMelding: values.uitMelding }
  const toestemming = heeftToestemming ? null : nieuweToestemming(values, today)
  const bewijs = toestemming ? [toestemming.part] : []
  const sealed = await vault.sealVoorstel({
    naar: { accountId: naar.accountId, publicKey: naar.publicKey ?? '' },
    dossier: refOf(dossier.sealed),
    bewijs,
    nieuwId,
    delen: [...overTeDragen(dossier, parts, keuze), ...bewijs],
    inhoud: {
      namen: namenVan(dossier, parts, values),
      toelichting: values.toelichting.trim(),
    } satisfies VoorstelInhoud,
  })
  return {
    dossierId: dossier.id,
    revisie: dossier.revisie,
    naar: naar.accountId,
    reden: values.reden,
    namenBekend: values.namenBekend === 'ja',
    toestemming: toestemming?.kenmerken ?? null,
    stukken: values.stukken,
    ...sealed,
  }
}

/** Only where the klager allows it: to see whether one is free to take it on. */
function namenVan(dossier: DossierDetail, parts: readonly Part[], values: OverdragenWaarden): VoorstelInhoud['namen'] {
  if (values.namenBekend !== 'ja') return []
  const { personen } = kernOf(parts, dossier.id)
  return dossier.partijen
    .filter(({ tot }) => !tot)
    .toSorted((a, b) => partijRollen.indexOf(a.rol) - partijRollen.indexOf(b.rol))
    .flatMap(({ id, rol }) => {
      const persoon = personen.find((one) => one.id === id)
      return persoon ? [{ rol: rolTekst[rol], naam: persoon.naam }] : []
    })
}

/** Beside one's own dossier, and along with what goes. */
function nieuweToestemming(values: OverdragenWaarden, today: Datum) {
  const id = newId()
  const soort = toestemmingVoor[soortVan(values.reden as OverdrachtReden)]
  const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: { omvang: values.omvang.trim() } }
  return { kenmerken: { id, ...toestemmingKenmerken({ ...values, soort }, today) }, part }
}
