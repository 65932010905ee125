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
import { type RehabilitatieDetail, uitkomsten } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { uitkomstTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { completeRehabilitatieAction } from './complete-rehabilitatie.action'

type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail }

export function CompleteRehabilitatieForm({ bestuurId, rehabilitatie }: Props) {
  const f = useOrdinaryForm(completeRehabilitatieAction.bind(null, bestuurId))
  const back = routes.rehabilitatie(bestuurId, rehabilitatie.id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar het herstel</Back>}>
      <FormHead state={f.state} title="Herstel afronden" />
      <form {...f.form}>
        <input type="hidden" name="rehabilitatieId" value={rehabilitatie.id} />
        <input type="hidden" name="revisie" value={rehabilitatie.revisie} />
        <p>Vraag deze persoon eerst of de goede naam weer hersteld is. Daarna schrijft u hier niets meer bij.</p>
        <Choices {...f.choices('uitkomst')} label="Hoe liep het af?" options={optiesVan(uitkomsten, uitkomstTekst)} />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
