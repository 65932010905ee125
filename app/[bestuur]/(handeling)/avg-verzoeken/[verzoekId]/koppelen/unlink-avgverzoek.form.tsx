'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { unlinkAvgverzoekAction } from './unlink-avgverzoek.action'

export function UnlinkAvgverzoekForm({ bestuurId, verzoekId }: { bestuurId: string; verzoekId: string }) {
  const f = useOrdinaryForm(unlinkAvgverzoekAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="verzoekId" value={verzoekId} />
      <SubmitButton pending={f.pending}>Maak de zaak los</SubmitButton>
    </form>
  )
}
