'use client'

import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { sectoren } from '@/lib/domain/bestuur/bestuur'
import { sectorTekst } from '@/lib/domain/school/school.texts'
import { openSchoolAction } from './open-school.action'

export function OpenSchoolForm({ bestuurId }: { bestuurId: string }) {
  const f = useOrdinaryForm(openSchoolAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="School toevoegen" />
      <TextInput {...f.text('naam')} label="Naam van de school" autoComplete="off" />
      <TextInput {...f.text('plaats')} label="Plaats" autoComplete="off" />
      <Choices
        {...f.choices('sector')}
        label="Wat voor school is dit?"
        hint="Per soort gelden andere regels."
        options={sectoren.map((value) => ({ value, label: sectorTekst[value] }))}
      />
      <SubmitButton pending={f.pending}>Voeg de school toe</SubmitButton>
    </form>
  )
}
