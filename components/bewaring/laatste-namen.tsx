'use client'

import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { kernOf } from '../dossier/kern'
import { PersonenBlok } from '../dossier/personen-blok'
import { SealedBlock } from '../ui/sealed-block'
import { KaartNaam } from '../vault/kaart-naam'
import { WithParts } from '../vault/with-parts'

const laatste = 'Klopt dit? U ziet deze namen voor het laatst.'

export function NamenVanDossier({ detail }: { detail: DossierDetail }) {
  return (
    <WithParts view={detail.sealed}>
      {(parts) => <PersonenBlok detail={detail} kern={kernOf(parts, detail.id)} note={laatste} />}
    </WithParts>
  )
}

export function NaamVanZaak(props: { bestuurId: string; objectId: string; kaart: string | null }) {
  return (
    <SealedBlock people note={laatste}>
      <p>
        <KaartNaam {...props} plain />
      </p>
    </SealedBlock>
  )
}
