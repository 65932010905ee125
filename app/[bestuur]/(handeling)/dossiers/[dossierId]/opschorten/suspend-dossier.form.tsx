'use client'

import { VerloopForm } from '@/components/dossier/verloop-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { suspendDossierAction } from './suspend-dossier.action'

export function SuspendDossierForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  return (
    <VerloopForm
      dossier={dossier}
      today={today}
      soort="opgeschort"
      woord="opschorten"
      title="Dossier stilleggen"
      lead="Is de klager nu niet sterk of veilig genoeg? Dan gaat andere hulp voor. Er begint niets nieuws tot de klager zegt dat het verder kan. Gesprekken en doorverwijzingen legt u gewoon vast."
      vraag="Waarom ligt het stil, en wat is er afgesproken?"
      submit="Leg het dossier stil"
      send={suspendDossierAction.bind(null, dossier.sealed.bestuurId)}
    />
  )
}
