'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Indieningen } from '@/components/jaarverslag/indieningen'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { ConceptDetail } from '@/lib/domain/jaarverslag/jaarverslag'
import { waaromNogNiet } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { closeJaarverslagAction } from './close-jaarverslag.action'

type CloseJaarverslagFormProps = {
  bestuurId: string
  concept: Pick<ConceptDetail, 'id' | 'schooljaar' | 'indieningen'>
}

/** From here on this version counts what was filed until now: who filed, and what it means, before that is done. */
export function CloseJaarverslagForm({
  bestuurId,
  concept: { id, schooljaar, indieningen },
}: CloseJaarverslagFormProps) {
  const { state, pending, form } = useOrdinaryForm(closeJaarverslagAction.bind(null, bestuurId))
  const back = routes.jaarverslagConcept(bestuurId, id)
  return (
    <Row kantlijn={<Back href={back}>Het concept</Back>}>
      <FormHead state={state} caption={schooljaarTekst(schooljaar)} title="Bijdragen sluiten" />
      <p>{waaromNogNiet}</p>
      <ul className="bullets">
        <li>Na het sluiten ziet u de cijfers. Zij veranderen in deze versie niet meer.</li>
        <li>Wie later indient, telt mee in de volgende versie. De app zegt haar dat.</li>
        <li>Dit kunt u niet terugdraaien, ook niet door het concept weg te gooien.</li>
      </ul>
      <h2>Wie cijfers indiende</h2>
      <Indieningen indieningen={indieningen} geslotenOp={null} />
      <form {...form}>
        <input type="hidden" name="jaarverslagId" value={id} />
        <ButtonRow>
          <SubmitButton final pending={pending}>
            Sluit de bijdragen
          </SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
