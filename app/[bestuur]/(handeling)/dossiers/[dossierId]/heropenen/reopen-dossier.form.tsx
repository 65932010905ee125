'use client'

import { VerloopForm } from '@/components/dossier/verloop-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { reopenDossierAction } from './reopen-dossier.action'

export function ReopenDossierForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  return (
    <VerloopForm
      dossier={dossier}
      today={today}
      soort="heropend"
      woord="heropenen"
      title="Dossier heropenen"
      lead="U kunt er weer in schrijven. Wat u bij het afsluiten opschreef, blijft te lezen."
      vraag="Waarom heropent u het?"
      submit="Heropen het dossier"
      send={reopenDossierAction.bind(null, dossier.sealed.bestuurId)}
    />
  )
}
