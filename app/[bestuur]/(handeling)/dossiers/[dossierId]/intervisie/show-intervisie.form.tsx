'use client'

import { IntervisieBlad } from '@/components/intervisie/intervisie-blad'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { showIntervisieAction } from './show-intervisie.action'

type ShowIntervisieFormProps = { dossier: DossierDetail; afzender: string; bestuurNaam: string }

export function ShowIntervisieForm(props: ShowIntervisieFormProps) {
  return <IntervisieBlad {...props} send={showIntervisieAction.bind(null, props.dossier.sealed.bestuurId)} />
}
