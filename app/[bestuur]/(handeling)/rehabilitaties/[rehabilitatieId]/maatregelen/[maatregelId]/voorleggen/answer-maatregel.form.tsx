'use client'

import { Choices } from '@/components/form/choices'
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
import { answerMaatregelAction } from './answer-maatregel.action'

type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail; maatregel: Maatregel }

export function AnswerMaatregelForm({ bestuurId, rehabilitatie, maatregel }: Props) {
  const f = useOrdinaryForm(answerMaatregelAction.bind(null, bestuurId))
  const back = routes.rehabilitatie(bestuurId, rehabilitatie.id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar het herstel</Back>}>
      <FormHead state={f.state} title="Vastleggen wat deze persoon zei" />
      <form {...f.form}>
        <input type="hidden" name="rehabilitatieId" value={rehabilitatie.id} />
        <input type="hidden" name="revisie" value={rehabilitatie.revisie} />
        <input type="hidden" name="id" value={maatregel.id} />
        <p>{maatregelTekst[maatregel.soort]}. Laat deze persoon zien wat u precies doet of zegt.</p>
        <DateText
          {...f.text('voorgelegdOp')}
          label="Wanneer legde u het voor?"
          hint="Met het jaar erbij, bijvoorbeeld 22-11-2026."
        />
        <Choices
          {...f.choices('antwoord')}
          label="Mag het zo?"
          hint="Wil deze persoon het anders? Kies nee, en schrijf een nieuwe maatregel op."
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee' },
          ]}
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
