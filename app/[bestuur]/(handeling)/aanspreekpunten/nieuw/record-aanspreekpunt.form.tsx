'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { Select } from '@/components/form/select'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { aanspreekpuntTaken } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { taakTekst } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { recordAanspreekpuntAction } from './record-aanspreekpunt.action'

type RecordAanspreekpuntFormProps = {
  bestuurId: string
  id: string
  scholen: readonly { id: string; naam: string }[]
  vanaf: string
}

export function RecordAanspreekpuntForm({ bestuurId, id, scholen, vanaf }: RecordAanspreekpuntFormProps) {
  const f = useOrdinaryForm(recordAanspreekpuntAction.bind(null, bestuurId), { vanaf })
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Wijs iemand aan" caption="Pesten op school" />
      <input type="hidden" name="id" value={id} />
      <Select
        {...f.text('schoolId')}
        label="Voor welke school?"
        empty="Kies een school"
        options={scholen.map((school) => ({ value: school.id, label: school.naam }))}
      />
      <Choices
        {...f.choices('taak')}
        label="Wat doet deze persoon?"
        options={aanspreekpuntTaken.map((value) => ({
          value,
          label: taakTekst[value].naam,
          hint: taakTekst[value].uitleg,
        }))}
      />
      <TextInput
        {...f.text('naam')}
        label="Naam of functie"
        hint="Zet er alleen een naam in als die persoon dat goed vindt."
        autoComplete="off"
      />
      <TextInput
        {...f.text('bereik')}
        label="Hoe bereikt u deze persoon?"
        hint="Bijvoorbeeld een mailadres, een telefoonnummer of een lokaal."
        autoComplete="off"
      />
      <DateText {...f.text('vanaf')} label="Vanaf welke dag?" hint="Bijvoorbeeld 22-11-2026" />
      <SubmitButton pending={f.pending}>Leg vast</SubmitButton>
    </form>
  )
}
