'use client'

import { BackLink, type InDossier } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Moment } from '@/components/ui/moment'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { Ziektepakket } from '@/lib/domain/ziektepakket/ziektepakket'
import { routes } from '@/lib/kernel/routes'
import { refuseZiektepakketAction } from './refuse-ziektepakket.action'

type RefuseZiektepakketFormProps = { dossier: InDossier; gevraagd: NonNullable<Ziektepakket['gevraagd']> }

export function RefuseZiektepakketForm({ dossier, gevraagd }: RefuseZiektepakketFormProps) {
  const { sealed, id, nummer } = dossier
  const { state, pending, form } = useOrdinaryForm(refuseZiektepakketAction.bind(null, sealed.bestuurId))
  const { doorNaam, op, weigerTot } = gevraagd
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title="Een vervanger vraagt om dit dossier"
      />
      <div className="stack">
        <p>
          {doorNaam} heeft het papier van de klager en vroeg op <Moment value={op} /> of dit dossier overgenomen kan
          worden.
        </p>
        <ul className="bullets">
          <li>
            Bent u ziek en is het goed zo? Doe dan niets. Vanaf <Moment value={weigerTot} /> kan {doorNaam} verder. Uw
            eigen aantekeningen gaan niet mee.
          </li>
          <li>Bent u er weer, of klopt dit niet? Zeg dan nee. U houdt het dossier.</li>
          <li>Zegt u nee, dan werkt het papier van de klager niet meer. Maak daarna samen een nieuw papier.</li>
          <li>Neem snel contact op met de klager: die vroeg om hulp.</li>
        </ul>
      </div>
      <form {...form}>
        <input type="hidden" name="dossierId" value={id} />
        <ButtonRow>
          <SubmitButton pending={pending}>Nee, ik houd dit dossier</SubmitButton>
          <TextLink href={routes.vandaag(sealed.bestuurId)}>Het is goed zo</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
