'use client'

import { VernietigFormulier, type VernietigZaak } from '@/components/bewaring/vernietig-formulier'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { VernietigKeuze } from '@/lib/domain/bewaring/bewaring'
import { routes } from '@/lib/kernel/routes'
import { destroyMeldingAction } from './destroy-melding.action'

type DestroyMeldingFormProps = { zaak: VernietigZaak; keuzes: readonly VernietigKeuze[] }

export function DestroyMeldingForm({ zaak, keuzes }: DestroyMeldingFormProps) {
  const f = useOrdinaryForm(destroyMeldingAction.bind(null, zaak.bestuurId))
  return <VernietigFormulier f={f} zaak={zaak} keuzes={keuzes} terug={routes.melding(zaak.bestuurId, zaak.objectId)} />
}
