'use client'

import { VernietigFormulier, type VernietigZaak } from '@/components/bewaring/vernietig-formulier'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { VernietigKeuze } from '@/lib/domain/bewaring/bewaring'
import { routes } from '@/lib/kernel/routes'
import { destroyDossierAction } from './destroy-dossier.action'

type DestroyDossierFormProps = { zaak: VernietigZaak; keuzes: readonly VernietigKeuze[] }

export function DestroyDossierForm({ zaak, keuzes }: DestroyDossierFormProps) {
  const f = useOrdinaryForm(destroyDossierAction.bind(null, zaak.bestuurId))
  return <VernietigFormulier f={f} zaak={zaak} keuzes={keuzes} terug={routes.dossier(zaak.bestuurId, zaak.objectId)} />
}
