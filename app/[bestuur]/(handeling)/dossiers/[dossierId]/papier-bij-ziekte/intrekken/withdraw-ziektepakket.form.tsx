'use client'

import { BackLink, type InDossier } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { withdrawZiektepakketAction } from './withdraw-ziektepakket.action'

export function WithdrawZiektepakketForm({ dossier }: { dossier: InDossier }) {
  const { sealed, id, nummer } = dossier
  const { state, pending, form } = useOrdinaryForm(withdrawZiektepakketAction.bind(null, sealed.bestuurId))
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title="Papier intrekken"
      />
      <ul className="bullets">
        <li>Met het papier van de klager gaat niets meer open. De klager kan het verscheuren.</li>
        <li>Wordt u ziek, dan kan niemand dit dossier overnemen. Vertel dat de klager.</li>
        <li>U kunt later een nieuw papier maken.</li>
      </ul>
      <form {...form}>
        <input type="hidden" name="dossierId" value={id} />
        <ButtonRow>
          <SubmitButton pending={pending}>Trek het papier in</SubmitButton>
          <TextLink href={routes.papierBijZiekte(sealed.bestuurId, id)}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
