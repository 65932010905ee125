'use client'

import { VerloopForm } from '@/components/dossier/verloop-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { resumeDossierAction } from './resume-dossier.action'

export function ResumeDossierForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  return (
    <VerloopForm
      dossier={dossier}
      today={today}
      soort="hervat"
      woord="hervatten"
      title="Verdergaan met het dossier"
      lead="De klager bepaalt wanneer het verdergaat."
      vraag="Wat zei de klager?"
      submit="Ga verder met het dossier"
      send={resumeDossierAction.bind(null, dossier.sealed.bestuurId)}
    />
  )
}
