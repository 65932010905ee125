'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { linkAvgverzoekAction } from './link-avgverzoek.action'

export function LinkAvgverzoekForm({ bestuurId, verzoekId }: { bestuurId: string; verzoekId: string }) {
  const f = useOrdinaryForm(linkAvgverzoekAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="verzoekId" value={verzoekId} />
      <TextInput
        {...f.text('zaak')}
        label="Nummer van het dossier of de melding"
        hint="Zoals het in uw lijst staat, bijvoorbeeld 26-001 of M26-001."
        width="short"
        code
        autoComplete="off"
        aria-required="true"
      />
      <SubmitButton pending={f.pending}>Koppel deze zaak</SubmitButton>
    </form>
  )
}
