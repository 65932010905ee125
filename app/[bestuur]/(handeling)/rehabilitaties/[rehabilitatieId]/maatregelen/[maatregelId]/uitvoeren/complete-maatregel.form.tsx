'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { Maatregel, RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { maatregelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { completeMaatregelAction } from './complete-maatregel.action'

type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail; maatregel: Maatregel }

export function CompleteMaatregelForm({ bestuurId, rehabilitatie, maatregel }: Props) {
  const f = useOrdinaryForm(completeMaatregelAction.bind(null, bestuurId))
  const back = routes.rehabilitatie(bestuurId, rehabilitatie.id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar het herstel</Back>}>
      <FormHead state={f.state} title="Vastleggen dat het gedaan is" />
      <form {...f.form}>
        <input type="hidden" name="rehabilitatieId" value={rehabilitatie.id} />
        <input type="hidden" name="revisie" value={rehabilitatie.revisie} />
        <input type="hidden" name="id" value={maatregel.id} />
        <p>{maatregelTekst[maatregel.soort]}</p>
        <DateText
          {...f.text('op')}
          label="Op welke dag is het gedaan?"
          hint="Met het jaar erbij, bijvoorbeeld 22-11-2026."
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
