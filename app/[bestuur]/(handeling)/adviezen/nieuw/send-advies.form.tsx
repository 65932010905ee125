'use client'

import { AdviesFormulier, type Les } from '@/components/advies/advies-formulier'
import { kernOf } from '@/components/dossier/kern'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import type { AdviesScherm } from '@/lib/domain/advies/advies'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { SlotInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { sendAdviesAction } from './send-advies.action'

type SendAdviesFormProps = {
  bestuurId: string
  scherm: AdviesScherm
  zaken: readonly Zaak[]
  dossier: DossierDetail | null
  today: Datum
}

/** From the lesson of a dossier, opened here, or from a blank page. */
export function SendAdviesForm({ dossier, ...props }: SendAdviesFormProps) {
  const send = sendAdviesAction.bind(null, props.bestuurId)
  if (!dossier) return <AdviesFormulier {...props} les={null} send={send} />
  return (
    <WithParts view={dossier.sealed}>
      {(parts) => <AdviesFormulier {...props} les={lesVan(dossier, parts)} send={send} />}
    </WithParts>
  )
}

function lesVan({ id, nummer, schoolId }: DossierDetail, parts: readonly Part[]): Les {
  const { leren = '' } = latest<Partial<SlotInhoud>>(parts, 'bewijs', id) ?? {}
  return { dossierId: id, nummer, schoolId, leren, namen: kernOf(parts, id).personen.map(({ naam }) => naam) }
}
