'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { BegeleidingDetail } from '@/lib/domain/begeleiding/begeleiding'
import { routes } from '@/lib/kernel/routes'
import { closeBegeleidingAction } from './close-begeleiding.action'

export function CloseBegeleidingForm({ begeleiding: { id, sealed } }: { begeleiding: BegeleidingDetail }) {
  const f = useOrdinaryForm(closeBegeleidingAction.bind(null, sealed.bestuurId))
  const back = routes.begeleiding(sealed.bestuurId, id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar de begeleiding</Back>}>
      <form {...f.form}>
        <FormHead state={f.state} title="Begeleiding afsluiten" />
        <p>
          Vraag eerst hoe deze persoon terugkijkt, en of er nog hulp nodig is. Na het afsluiten schrijft u er niets meer
          in. De bewaartijd begint dan. U krijgt bericht voordat het weg moet.
        </p>
        <input type="hidden" name="begeleidingId" value={id} />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Sluit af</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
