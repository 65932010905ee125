'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { activiteiten } from '@/lib/domain/uren/uren'
import { activiteitTekst } from '@/lib/domain/uren/uren.texts'
import { recordUrenAction } from './record-uren.action'

export function RecordUrenForm({ bestuurId, id, vandaag }: { bestuurId: string; id: string; vandaag: string }) {
  const f = useOrdinaryForm(recordUrenAction.bind(null, bestuurId), { op: vandaag })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="id" value={id} />
      <Choices
        {...f.choices('activiteit')}
        label="Waaraan besteedde u tijd?"
        hint="Gesprekken in een dossier en voorlichting uit uw plan tellen vanzelf mee. Schrijf die niet nog eens op."
        options={optiesVan(activiteiten, activiteitTekst)}
      />
      <DateText {...f.text('op')} label="Op welke dag?" hint="Bijvoorbeeld 22-11-2026" />
      <TextInput {...f.text('minuten')} label="Hoeveel minuten?" width="short" inputMode="numeric" autoComplete="off" />
      <SubmitButton pending={f.pending}>Schrijf dit op</SubmitButton>
    </form>
  )
}
