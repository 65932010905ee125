'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { AgendaAdres } from '@/components/agenda/agenda-adres'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { refusalOf } from '@/components/vault/refusal'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { newAgendaLink } from '@/lib/platform/client/agenda-link'
import { shareAgendaAction } from './share-agenda.action'

type ShareAgendaFormProps = { bestuurId: string; opnieuw: boolean }

/** The link is made here and shown once: the server never has it. */
export function ShareAgendaForm({ bestuurId, opnieuw }: ShareAgendaFormProps) {
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [url, setUrl] = useState<string | null>(null)
  const [pending, start] = useTransition()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    start(async () => {
      const made = await newAgendaLink()
      const answer = await refusalOf(() => shareAgendaAction(bestuurId, { tokenHash: made.tokenHash }))
      setState(answer)
      if (answer.status === 'done') setUrl(made.url)
    })
  }

  if (url) return <AgendaAdres url={url} />
  return (
    <form onSubmit={onSubmit} noValidate className="form">
      <FormOutcome state={state} />
      <SubmitButton pending={pending}>{opnieuw ? 'Maak een nieuwe link' : 'Maak een link'}</SubmitButton>
    </form>
  )
}
