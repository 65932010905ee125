'use client'

import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { BasisdagVelden } from '@/components/termijn/basisdag-velden'
import { beginTermijnAction } from './begin-termijn.action'

export function BeginTermijnForm({ bestuurId, objectId }: { bestuurId: string; objectId: string }) {
  const f = useOrdinaryForm(beginTermijnAction.bind(null, bestuurId), { soort: 'indienen', eigenaar: 'klager' })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="objectId" value={objectId} />
      <Choices
        {...f.choices('soort')}
        label="Welke termijn?"
        options={[
          {
            value: 'indienen',
            label: 'De klager kan nog een formele klacht indienen',
            hint: 'Deze termijn loopt vanaf de laatste gebeurtenis of beslissing. Daarna beslist de commissie of zij de klacht nog aanneemt.',
          },
          { value: 'nazorg', label: 'U vraagt na een tijd of het nu goed gaat' },
        ]}
      />
      <BasisdagVelden f={f} vraag="Weet u vanaf welke dag deze termijn loopt?" />
      <SubmitButton pending={f.pending}>Begin deze termijn</SubmitButton>
    </form>
  )
}
