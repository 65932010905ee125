'use client'

import type { ReactNode } from 'react'
import type { ActionState } from '@/lib/kernel/action-state'
import { FormOutcome } from '../form/form-outcome'
import { SubmitButton } from '../form/submit-button'
import { useOrdinaryForm } from '../form/use-ordinary-form'
import { Button } from '../ui/button'

type IdFormProps = {
  action: (previous: ActionState, data: FormData) => Promise<ActionState>
  name: string
  id: string
  final?: boolean
  /** One of many on a page. */
  quiet?: boolean
  children: ReactNode
}

export function IdForm({ action, name, id, final, quiet, children }: IdFormProps) {
  const f = useOrdinaryForm(action)
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name={name} value={id} />
      {quiet ? (
        <Button type="submit" variant="link" aria-disabled={f.pending || undefined}>
          {children}
        </Button>
      ) : (
        <SubmitButton pending={f.pending} final={final}>
          {children}
        </SubmitButton>
      )}
    </form>
  )
}
