'use client'

import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { besluiten, type RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { besluitTekst, oordeelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { amendRehabilitatieAction } from './amend-rehabilitatie.action'

type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail }

export function AmendRehabilitatieForm({ bestuurId, rehabilitatie }: Props) {
  const f = useOrdinaryForm(amendRehabilitatieAction.bind(null, bestuurId))
  const back = routes.rehabilitatie(bestuurId, rehabilitatie.id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar het herstel</Back>}>
      <FormHead state={f.state} title="Besluit van het bestuur" />
      <form {...f.form}>
        <input type="hidden" name="rehabilitatieId" value={rehabilitatie.id} />
        <input type="hidden" name="revisie" value={rehabilitatie.revisie} />
        <p>Oordeel van de klachtencommissie: {oordeelTekst[rehabilitatie.oordeelCommissie]}.</p>
        <Choices
          {...f.choices('besluitBestuur')}
          label="Wat besloot het bestuur?"
          options={optiesVan(besluiten, besluitTekst)}
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
