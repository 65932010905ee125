'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { partijTekst } from '@/lib/domain/termijn/termijn.texts'
import { nogTeVragen } from '@/lib/domain/termijn/vertel.rules'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { completeTermijnAction } from './complete-termijn.action'

type CompleteTermijnFormProps = { bestuurId: string; termijn: LopendeTermijn; today: Datum }

export function CompleteTermijnForm({ bestuurId, termijn, today }: CompleteTermijnFormProps) {
  const { objectId, id, revisie } = termijn
  const vertel = nogTeVragen(termijn)
  const f = useOrdinaryForm(completeTermijnAction.bind(null, bestuurId), { op: formatDatum(today, 'kort') })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="objectId" value={objectId} />
      <input type="hidden" name="termijnId" value={id} />
      <input type="hidden" name="revisie" value={revisie} />
      <DateText
        {...f.text('op')}
        label="Wanneer is dit gedaan?"
        hint="Was het te laat? Vul dan de dag in waarop het gebeurde. Bijvoorbeeld 22-11-2026"
      />
      {vertel.length > 0 ? (
        <Choices
          {...f.choices('verteld')}
          type="checkbox"
          label="Wie hoorde het op die dag?"
          optional
          options={optiesVan(vertel, partijTekst)}
        />
      ) : null}
      <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
    </form>
  )
}
