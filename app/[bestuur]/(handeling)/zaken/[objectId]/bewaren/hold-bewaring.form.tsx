'use client'

import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { houdGronden } from '@/lib/domain/bewaring/bewaring'
import { grondTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { holdBewaringAction } from './hold-bewaring.action'

/** A procedure: while it runs nothing goes, also not by the clock. */
export function HoldBewaringForm({ bestuurId, objectId }: { bestuurId: string; objectId: string }) {
  const f = useOrdinaryForm(holdBewaringAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="objectId" value={objectId} />
      <Choices
        {...f.choices('grond')}
        label="Waarom mag dit nog niet weg?"
        hint="Zolang dit loopt, gaat niets weg. U legt zelf vast wanneer het klaar is."
        options={optiesVan(houdGronden, grondTekst)}
      />
      <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
    </form>
  )
}
