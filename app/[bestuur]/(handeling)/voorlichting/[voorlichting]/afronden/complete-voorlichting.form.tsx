'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { Voorlichting } from '@/lib/domain/voorlichting/voorlichting'
import { completeVoorlichtingAction } from './complete-voorlichting.action'

type Props = { bestuurId: string; voorlichting: Pick<Voorlichting, 'id' | 'activiteit' | 'minuten'> }

export function CompleteVoorlichtingForm({ bestuurId, voorlichting: { id, activiteit, minuten } }: Props) {
  const initial = { besteed: String(minuten ?? '') }
  const f = useOrdinaryForm(completeVoorlichtingAction.bind(null, bestuurId), initial)
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Hoe ging het?" caption={activiteit} />
      <input type="hidden" name="voorlichtingId" value={id} />
      <Choices
        {...f.choices('uitkomst')}
        label="Is het doorgegaan?"
        options={[
          { value: 'gedaan', label: 'Ja' },
          { value: 'niet_gedaan', label: 'Nee, dit ging niet door' },
        ]}
      />
      <DateText {...f.text('op')} label="Zo ja, op welke dag?" optional hint="Bijvoorbeeld 22-11-2026" />
      <TextInput
        {...f.text('besteed')}
        label="Zo ja, hoeveel minuten kostte het u?"
        hint="Dit telt mee in uw uren."
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
    </form>
  )
}
