'use client'

import { useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { FieldError, SealedActionState } from '@/lib/kernel/action-state'
import { dateErrorFor, errorFor } from '../form/form-values'
import { useSealedForm } from '../vault/use-sealed-form'

type Options<Values extends object, Input> = Omit<Parameters<typeof useSealedForm<Values, Input>>[0], 'validate'> & {
  aantal: number
  /** What is still wrong in one step; the check page has nothing of its own. */
  check: (stap: number, values: Values) => Promise<readonly FieldError[]>
}

/** One form over several pages: the step stands in the URL, all answers in one sealed draft, and the last page sends. */
export function useStappen<Values extends object, Input>({ aantal, check, ...options }: Options<Values, Input>) {
  const form = useSealedForm<Values, Input>({ ...options, validate: async () => [] })
  const stap = Math.min(Math.max(Number(useSearchParams().get('stap')) || 1, 1), aantal)
  const [own, setOwn] = useState<{ stap: number; errors: readonly FieldError[] }>({ stap, errors: [] })
  const [moved, setMoved] = useState(false)
  const errors = own.stap === stap ? own.errors : []
  const state: SealedActionState = errors.length > 0 ? { status: 'invalid', errors: [...errors] } : form.state

  function go(to: number, found: readonly FieldError[] = []) {
    setOwn({ stap: to, errors: found })
    setMoved(true)
    if (to !== stap) window.history.pushState(null, '', `?stap=${to}`)
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (form.pending) return
    const values = form.draft.current()
    const first = stap === aantal ? 1 : stap
    for (let at = first; at <= (stap === aantal ? aantal - 1 : stap); at++) {
      const found = await check(at, values)
      if (found.length > 0) return go(at, found)
    }
    if (stap < aantal) return go(stap + 1)
    form.form.onSubmit(event)
  }

  return {
    values: form.values,
    setValue: form.setValue,
    text: form.text,
    choice: form.choice,
    choices: form.choices,
    date: form.date,
    fout: (name: string) => errorFor(errors, name),
    foutDatum: (name: string) => dateErrorFor(errors, name),
    stap,
    aantal,
    go,
    pending: form.pending,
    refused: form.state,
    /** For SealedForm. That the fields came from a draft is said once, where one begins. */
    sealed: {
      state,
      pending: form.pending,
      labels: form.labels,
      form: { ...form.form, onSubmit },
      draft: {
        ...form.draft,
        restoredAt: moved ? null : form.draft.restoredAt,
        startOver: async () => {
          go(1)
          await form.draft.startOver()
        },
      },
    },
  }
}
