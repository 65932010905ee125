'use client'

import { VernietigFormulier, type VernietigZaak } from '@/components/bewaring/vernietig-formulier'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { VernietigKeuze } from '@/lib/domain/bewaring/bewaring'
import { routes } from '@/lib/kernel/routes'
import { destroyIntakeAction } from './destroy-intake.action'

type DestroyIntakeFormProps = { zaak: VernietigZaak; keuzes: readonly VernietigKeuze[] }

export function DestroyIntakeForm({ zaak, keuzes }: DestroyIntakeFormProps) {
  const f = useOrdinaryForm(destroyIntakeAction.bind(null, zaak.bestuurId))
  return <VernietigFormulier f={f} zaak={zaak} keuzes={keuzes} terug={routes.intake(zaak.bestuurId, zaak.objectId)} />
}
