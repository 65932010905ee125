'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { recordAfwezigheidAction } from './record-afwezigheid.action'

type RecordAfwezigheidFormProps = { bestuurId: string; vervangers: { id: string; naam: string }[] }

export function RecordAfwezigheidForm({ bestuurId, vervangers }: RecordAfwezigheidFormProps) {
  const f = useOrdinaryForm(recordAfwezigheidAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <DateText {...f.text('vanaf')} label="Eerste dag dat u weg bent" hint="Bijvoorbeeld 22-11-2026" />
      <DateText
        {...f.text('tot')}
        label="Laatste dag dat u weg bent"
        optional
        hint="Laat dit leeg als u het nog niet weet."
      />
      {vervangers.length > 0 ? (
        <Choices
          {...f.choices('vervangerId')}
          label="Wie vervangt u?"
          optional
          hint="Deze persoon krijgt geen toegang tot uw zaken."
          options={vervangers.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      ) : null}
      <SubmitButton pending={f.pending}>Leg uw afwezigheid vast</SubmitButton>
    </form>
  )
}
