'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { IngangVelden } from '@/components/socialekaart/ingang-velden'
import { recordIngangAction } from './record-ingang.action'

type RecordIngangFormProps = { bestuurId: string; id: string; scholen: readonly { id: string; naam: string }[] }

export function RecordIngangForm({ bestuurId, id, scholen }: RecordIngangFormProps) {
  const f = useOrdinaryForm(recordIngangAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Toevoegen aan de sociale kaart" />
      <input type="hidden" name="id" value={id} />
      <IngangVelden f={f} scholen={scholen} />
      <SubmitButton pending={f.pending}>Voeg toe</SubmitButton>
    </form>
  )
}
