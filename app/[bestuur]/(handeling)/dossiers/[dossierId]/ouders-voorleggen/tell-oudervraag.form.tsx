'use client'

import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { tellOudervraagAction } from './tell-oudervraag.action'

export function TellOudervraagForm(props: { bestuurId: string; vraagId: string; vandaag: string }) {
  const f = useOrdinaryForm(tellOudervraagAction.bind(null, props.bestuurId), { op: props.vandaag })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="vraagId" value={props.vraagId} />
      <DateText {...f.text('op')} label="Wanneer vertelde u dit de leerling?" hint="Bijvoorbeeld 22-11-2026" />
      <SubmitButton pending={f.pending}>Leg vast dat de leerling dit weet</SubmitButton>
    </form>
  )
}
