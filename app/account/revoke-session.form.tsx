'use client'

import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Button } from '@/components/ui/button'
import { revokeSessionAction } from './revoke-session.action'

export function RevokeForm({ sessieId, agent }: { sessieId: string; agent: string }) {
  const { form, pending } = useOrdinaryForm(revokeSessionAction)
  return (
    <form {...form}>
      <input type="hidden" name="sessieId" value={sessieId} />
      <Button type="submit" variant="link" aria-label={`Log uit: ${agent}`} aria-disabled={pending || undefined}>
        Log uit
      </Button>
    </form>
  )
}
