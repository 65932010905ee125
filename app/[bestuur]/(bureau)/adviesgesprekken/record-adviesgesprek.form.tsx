'use client'

import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { Select } from '@/components/form/select'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { recordAdviesgesprekAction } from './record-adviesgesprek.action'

type RecordAdviesgesprekFormProps = { bestuurId: string; scholen: { id: string; naam: string }[]; vandaag: string }

export function RecordAdviesgesprekForm({ bestuurId, scholen, vandaag }: RecordAdviesgesprekFormProps) {
  const first = scholen.length === 1 ? (scholen[0]?.id ?? '') : ''
  const f = useOrdinaryForm(recordAdviesgesprekAction.bind(null, bestuurId), { schoolId: first, op: vandaag })
  const { name, error, defaultValue } = f.text('schoolId')
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Select
        {...{ name, error, defaultValue }}
        label="Van welke school?"
        empty="Kies een school"
        options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <DateText {...f.text('op')} label="Wanneer sprak u de directeur?" hint="Bijvoorbeeld 22-11-2026" />
      <SubmitButton pending={f.pending}>Leg dit gesprek vast</SubmitButton>
    </form>
  )
}
