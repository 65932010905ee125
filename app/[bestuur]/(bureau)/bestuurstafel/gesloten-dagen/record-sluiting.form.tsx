'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { geslotenBij } from '@/lib/domain/reglement/reglement'
import { geslotenBijTekst } from '@/lib/domain/reglement/reglement.texts'
import { recordSluitingAction } from './record-sluiting.action'

export function RecordSluitingForm({ bestuurId }: { bestuurId: string }) {
  const f = useOrdinaryForm(recordSluitingAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Choices {...f.choices('wie')} label="Wie is er dan dicht?" options={optiesVan(geslotenBij, geslotenBijTekst)} />
      <TextInput {...f.text('naam')} label="Waarom?" hint="Bijvoorbeeld herfstvakantie" />
      <DateText {...f.text('van')} label="Eerste dag" hint="Bijvoorbeeld 17-10-2026" />
      <DateText {...f.text('tot')} label="Laatste dag" hint="Bijvoorbeeld 25-10-2026" />
      <SubmitButton pending={f.pending}>Leg deze dagen vast</SubmitButton>
    </form>
  )
}
