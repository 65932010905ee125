'use client'

import type { FormEvent, ReactNode } from 'react'
import type { Refusal } from '@/lib/kernel/auth-wire'
import { FormHead } from '../form/form-head'
import { PassphraseInput } from '../form/passphrase-input'
import { SubmitButton } from '../form/submit-button'
import { ButtonRow } from '../ui/button-row'
import { missingIn, typedIn } from './typed-in'
import { useAct } from './use-act'
import { useReady } from './use-ready'

type ProofFormProps = {
  title: string
  lead: string
  button: string
  /** Other fields that must be filled in: their id with the sentence that says so. */
  asked?: Record<string, string>
  fields?: (errorOf: (field: string) => string | undefined) => ReactNode
  /** Why the last wachtzin was refused, where that came out in a later step. */
  refused?: Refusal | null
  onProof: (wachtzin: string, form: HTMLFormElement) => ReturnType<Parameters<ReturnType<typeof useAct>['run']>[1]>
}

/** The wachtzin once more, before something changes that could lock its owner out. */
export function ProofForm({ title, lead, button, asked, fields, refused, onProof }: ProofFormProps) {
  const ready = useReady()
  const { state, pending, run, errorOf } = useAct()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, { ...asked, wachtzin: 'Vul uw wachtzin in.' })
    await run(missing, () => onProof(typedIn(form, 'wachtzin'), form))
  }

  return (
    <>
      <FormHead state={refused && state.status === 'idle' ? { status: 'refused', ...refused } : state} title={title} />
      <p className="lead">{lead}</p>
      <form className="form" noValidate onSubmit={send}>
        {fields?.(errorOf)}
        <PassphraseInput
          id="wachtzin"
          label="Uw wachtzin van nu"
          error={errorOf('wachtzin')}
          autoComplete="current-password"
        />
        <ButtonRow>
          <SubmitButton pending={pending} disabled={!ready}>
            {button}
          </SubmitButton>
        </ButtonRow>
      </form>
    </>
  )
}
