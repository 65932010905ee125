'use client'

import { BackLink, type InDossier } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { Voorstel } from '@/lib/domain/overdracht/overdracht'
import { routes } from '@/lib/kernel/routes'
import { withdrawOverdrachtAction } from './withdraw-overdracht.action'

export function WithdrawOverdrachtForm({ dossier, voorstel }: { dossier: InDossier; voorstel: Voorstel }) {
  const { sealed, id, nummer } = dossier
  const { state, pending, form } = useOrdinaryForm(withdrawOverdrachtAction.bind(null, sealed.bestuurId))
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title="Voorstel intrekken"
      />
      <ul className="bullets">
        <li>Wat voor {voorstel.naarNaam} klaarstaat, wordt vernietigd. Daar blijft niets van over.</li>
        <li>U houdt het dossier en kunt er weer in schrijven.</li>
        <li>U kunt het later opnieuw voorstellen.</li>
      </ul>
      <form {...form}>
        <input type="hidden" name="overdrachtId" value={voorstel.id} />
        <ButtonRow>
          <SubmitButton pending={pending}>Trek het voorstel in</SubmitButton>
          <TextLink href={routes.dossierAct(sealed.bestuurId, id, 'overdragen')}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
