'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { type FormAction, useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { routes } from '@/lib/kernel/routes'

type AnswerJaarverslagFormProps = { action: FormAction; bestuurId: string; schooljaar: number; versie: number }

export function AnswerJaarverslagForm({ action, bestuurId, schooljaar, versie }: AnswerJaarverslagFormProps) {
  const f = useOrdinaryForm(action)
  const back = routes.jaarverslagLezen(bestuurId, schooljaar)
  return (
    <Row kantlijn={<Back href={back}>Het jaarverslag</Back>}>
      <FormHead state={f.state} caption={schooljaarTekst(schooljaar)} title="Uw reactie" />
      <p>
        De vertrouwenspersonen en het bestuur lezen uw reactie. Zij blijft bij dit verslag staan. Noem geen personen.
        Zeg per advies wat u ermee doet.
      </p>
      <form {...f.form}>
        <input type="hidden" name="schooljaar" value={schooljaar} />
        <input type="hidden" name="versie" value={versie} />
        <TextArea {...f.text('tekst')} label="Wat vindt u van het verslag, en wat gaat u doen?" rows={9} />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Geef deze reactie</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
