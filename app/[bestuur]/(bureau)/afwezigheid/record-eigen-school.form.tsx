'use client'

import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { recordEigenSchoolAction } from './record-eigen-school.action'

type RecordEigenSchoolFormProps = {
  bestuurId: string
  scholen: { id: string; naam: string; vanEigenKind: boolean }[]
}

export function RecordEigenSchoolForm({ bestuurId, scholen }: RecordEigenSchoolFormProps) {
  const initial = { scholen: scholen.filter(({ vanEigenKind }) => vanEigenKind).map(({ id }) => id) }
  const f = useOrdinaryForm(recordEigenSchoolAction.bind(null, bestuurId), initial)
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Choices
        {...f.choices('scholen')}
        type="checkbox"
        label="Op welke scholen van dit bestuur zit een kind van u?"
        hint="Alleen u ziet dit. Het bestuur en uw collega's zien het niet."
        optional
        options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <SubmitButton pending={f.pending}>Bewaar</SubmitButton>
    </form>
  )
}
