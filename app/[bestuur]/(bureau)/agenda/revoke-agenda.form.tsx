'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Button } from '@/components/ui/button'
import { revokeAgendaAction } from './revoke-agenda.action'

export function RevokeAgendaForm({ bestuurId }: { bestuurId: string }) {
  const f = useOrdinaryForm(revokeAgendaAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Button type="submit" variant="second" aria-disabled={f.pending || undefined}>
        Trek de link in
      </Button>
    </form>
  )
}
