'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import { type ActionState, type FieldError, type FormValues, idle } from '@/lib/kernel/action-state'
import { dateErrorFor, errorFor, textValue } from './form-values'

export type FormAction = (previous: ActionState, data: FormData) => Promise<ActionState>

/**
 * For forms the server may read. React would empty a form after its action, so with script the submit is taken over,
 * and every field gets back from the state what was typed. Works without script too, where the page has bound the
 * action: bound here, what was refused is never answered, for each try at drawing the form binds it anew.
 */
export function useOrdinaryForm(action: FormAction, initial: FormValues = {}) {
  const [state, formAction, pending] = useActionState(action, idle)
  const errors = state.status === 'invalid' ? state.errors : noErrors
  const values = state.status === 'idle' ? initial : state.values

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => formAction(data))
  }

  return {
    state,
    pending,
    form: { action: formAction, onSubmit, noValidate: true, className: 'form' },
    text: (name: string) => ({ name, error: errorFor(errors, name), defaultValue: textValue(values, name) }),
    choices: (name: string) => ({ name, error: errorFor(errors, name), defaultValue: values[name] }),
    date: (name: string) => ({ name, ...dateErrorFor(errors, name), defaultValue: dateValue(values, name) }),
  }
}

const noErrors: readonly FieldError[] = []

function dateValue(values: FormValues, name: string) {
  const part = (key: string) => textValue(values, `${name}-${key}`)
  return { dag: part('dag'), maand: part('maand'), jaar: part('jaar'), onbekend: part('onbekend') }
}
