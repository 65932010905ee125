'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { agreeSchoolgidsAction } from './agree-schoolgids.action'

export function AgreeSchoolgidsForm({ bestuurId, id, voorId }: { bestuurId: string; id: string; voorId: string }) {
  const f = useOrdinaryForm(agreeSchoolgidsAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <p>
        Uw bestuur wil bij deze taak namen in de schoolgids zetten. Iedereen kan die lezen, ook op de website van de
        school. Zegt u niets, dan staat er alleen dat er iemand is.
      </p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="voorId" value={voorId} />
      <TextInput
        {...f.text('bereik')}
        label="Hoe bereiken mensen u?"
        hint="Bijvoorbeeld: op werkdagen via 038 000 00 00. Gebruik liever geen eigen nummer."
        autoComplete="off"
      />
      <SubmitButton pending={f.pending}>Ja, zet mijn naam in de schoolgids</SubmitButton>
    </form>
  )
}
