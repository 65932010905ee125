'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import type { Aanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { taakTekst } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { endAanspreekpuntAction } from './end-aanspreekpunt.action'

type EndAanspreekpuntFormProps = { bestuurId: string; punt: Aanspreekpunt & { schoolNaam: string }; tot: string }

export function EndAanspreekpuntForm({ bestuurId, punt, tot }: EndAanspreekpuntFormProps) {
  const f = useOrdinaryForm(endAanspreekpuntAction.bind(null, bestuurId), { tot })
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Laatste dag invullen" caption={punt.schoolNaam} />
      <input type="hidden" name="aanspreekpuntId" value={punt.id} />
      <p>
        {taakTekst[punt.taak].naam}: {punt.naam}.
      </p>
      <DateText {...f.text('tot')} label="Wat is de laatste dag?" hint="Bijvoorbeeld 22-11-2026" />
      <SubmitButton pending={f.pending}>Leg vast</SubmitButton>
    </form>
  )
}
