'use client'

import { BackLink } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { SealedName } from '@/components/ui/sealed-name'
import { TextLink } from '@/components/ui/text-link'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud } from '@/lib/platform/client/vault-types'
import { removeBestandAction } from './remove-bestand.action'

export function RemoveBestandForm({ dossier, bestand }: { dossier: DossierDetail; bestand: Bestand }) {
  const { sealed, id, nummer } = dossier
  const { state, pending, form } = useOrdinaryForm(removeBestandAction.bind(null, sealed.bestuurId))
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title="Bijlage verwijderen"
      />
      <div className="stack">
        <WithParts view={sealed}>
          {(parts) => (
            <p>
              <SealedName>{latest<BestandInhoud>(parts, 'bestand', bestand.id)?.naam ?? 'Gaat niet open'}</SealedName>{' '}
              <span className="meta">{grootteTekst(bestand.grootte)}</span>
            </p>
          )}
        </WithParts>
        <ul className="bullets">
          <li>Het bestand, de naam en de sleutel verdwijnen uit dit dossier.</li>
          <li>In het logboek blijft staan dat u een bijlage verwijderde, zonder naam.</li>
          <li>Dit kunt u niet terugdraaien.</li>
        </ul>
      </div>
      <form {...form}>
        <input type="hidden" name="objectId" value={id} />
        <input type="hidden" name="id" value={bestand.id} />
        <ButtonRow>
          <SubmitButton final pending={pending}>
            Verwijder deze bijlage
          </SubmitButton>
          <TextLink href={routes.dossier(sealed.bestuurId, id)}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
