'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { routes } from '@/lib/kernel/routes'
import { removeJaarverslagAction } from './remove-jaarverslag.action'

type RemoveJaarverslagFormProps = { bestuurId: string; id: string; schooljaar: number }

export function RemoveJaarverslagForm({ bestuurId, id, schooljaar }: RemoveJaarverslagFormProps) {
  const { state, pending, form } = useOrdinaryForm(removeJaarverslagAction.bind(null, bestuurId))
  const back = routes.jaarverslagConcept(bestuurId, id)
  return (
    <Row kantlijn={<Back href={back}>Het concept</Back>}>
      <FormHead state={state} caption={schooljaarTekst(schooljaar)} title="Concept weggooien" />
      <ul className="bullets">
        <li>De tekst die u schreef verdwijnt.</li>
        <li>De cijfers die u en uw collega’s indienden, blijven. Wat al gepubliceerd is, blijft ook.</li>
        <li>Sloot u de bijdragen? Dan blijven ze gesloten, ook voor wie dit verslag opnieuw begint.</li>
        <li>Dit kunt u niet terugdraaien.</li>
      </ul>
      <form {...form}>
        <input type="hidden" name="jaarverslagId" value={id} />
        <ButtonRow>
          <SubmitButton final pending={pending}>
            Gooi dit concept weg
          </SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
