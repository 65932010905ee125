'use client'

import { useRouter } from 'next/navigation'
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import type { FieldError, SealedActionState } from '@/lib/kernel/action-state'
import { lock } from '@/lib/platform/client/lock'
import { sameValues } from '@/lib/platform/client/newer-draft'
import { dateErrorFor, errorFor } from '../form/form-values'
import { refusalOf } from './refusal'
import { useDraft } from './use-draft'

type SealedFormOptions<Values, Input> = {
  /** Words of kernel/draft-subject and ids, such as `dossier:<id>:gesprek`: the server reads it. */
  onderwerp: string
  bestuurId: string
  /** What is stored, or empty fields; must come from props, so that a refresh brings what changed elsewhere. */
  initial: Values
  revisie?: number
  /** Loads the schema of its noun when first called: `const { … } = await import('…inhoud')`. */
  validate: (values: Values) => Promise<readonly FieldError[]>
  /** Seals, and gives the input of the action. */
  seal: (values: Values) => Promise<Input>
  /** A sealedAction with its bestuur bound: `closeDossierAction.bind(null, bestuurId)`. */
  action: (input: Input) => Promise<SealedActionState>
  labels?: Partial<Record<keyof Values & string, string>>
}

/**
 * For forms with content that the server may not read: validate, seal, send. Use it with SealedForm. Fields have no
 * name and the form no action; what is typed is kept as a sealed draft until the act has succeeded.
 */
export function useSealedForm<Values extends object, Input>(options: SealedFormOptions<Values, Input>) {
  const { validate, seal, action, initial, labels = {} } = options
  const router = useRouter()
  const draft = useDraft(options)
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [pending, startTransition] = useTransition()
  const busy = useRef(false)
  const awaited = useRef<Values | null>(null)
  const errors = state.status === 'invalid' ? state.errors : noErrors
  const { changedElsewhere } = draft

  useEffect(() => {
    if (!awaited.current || sameValues(awaited.current, initial)) return
    awaited.current = null
    changedElsewhere(initial)
  }, [initial, changedElsewhere])

  async function submit() {
    const values = draft.current()
    const wrong = await validate(values)
    if (wrong.length > 0) return setState({ status: 'invalid', errors: [...wrong] })
    const kept = await draft.flush()
    if (kept.soort === 'twee') return setState({ status: 'refused', kind: 'twee', message: chooseFirst })
    if (kept.soort === 'apparaat' && kept.verlopen) return lock('verlopen')
    const answer = await refusalOf(async () => action(await seal(values)))
    setState(answer)
    if (answer.status === 'refused' && answer.kind === 'changed_elsewhere') {
      awaited.current = initial
      router.refresh()
    }
    if (answer.status !== 'done') return
    await draft.remove()
    router.push(answer.next)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current || state.status === 'done') return
    busy.current = true
    startTransition(async () => {
      try {
        await submit()
      } finally {
        busy.current = false
      }
    })
  }

  return {
    values: draft.values,
    setValue: draft.setValue,
    state,
    errors,
    pending: pending || state.status === 'done',
    draft,
    labels: labels as Partial<Record<string, string>>,
    form: { onSubmit, noValidate: true, autoComplete: 'off', className: 'form' },
    text: <K extends KeysOf<Values, string>>(name: K) => ({
      sealed: true as const,
      id: name,
      value: draft.values[name] as string,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        draft.setValue(name, event.currentTarget.value as Values[K]),
      error: errorFor(errors, name),
    }),
    choice: <K extends KeysOf<Values, string>>(name: K) => ({
      name,
      defaultValue: draft.values[name] as string,
      onChange: (event: ChangeEvent<HTMLInputElement>) => draft.setValue(name, event.currentTarget.value as Values[K]),
      error: errorFor(errors, name),
    }),
    choices: <K extends KeysOf<Values, readonly string[]>>(name: K) => ({
      name,
      type: 'checkbox' as const,
      defaultValue: draft.values[name] as readonly string[],
      onChange: ({ currentTarget: { value, checked } }: ChangeEvent<HTMLInputElement>) => {
        const others = (draft.current()[name] as readonly string[]).filter((one) => one !== value)
        draft.setValue(name, (checked ? [...others, value] : others) as Values[K])
      },
      error: errorFor(errors, name),
    }),
    tick: <K extends KeysOf<Values, boolean>>(name: K) => ({
      id: name,
      defaultChecked: draft.values[name] as boolean,
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        draft.setValue(name, event.currentTarget.checked as Values[K]),
    }),
    date: <K extends KeysOf<Values, DateValue>>(name: K) => ({
      name,
      sealed: true as const,
      defaultValue: draft.values[name] as DateValue,
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        const part = currentTarget.id.slice(name.length + 1)
        const value = currentTarget.type === 'checkbox' && !currentTarget.checked ? '' : currentTarget.value
        draft.setValue(name, { ...(draft.current()[name] as DateValue), [part]: value } as Values[K])
      },
      ...dateErrorFor(errors, name),
    }),
  }
}

export type SealedFormState = Pick<
  ReturnType<typeof useSealedForm<Record<string, unknown>, unknown>>,
  'state' | 'pending' | 'labels' | 'form'
> & { draft: Omit<ReturnType<typeof useDraft<Record<string, unknown>>>, 'setValue' | 'changedElsewhere'> }

export type DateValue = { dag?: string; maand?: string; jaar?: string; onbekend?: string }
type KeysOf<Values, Kind> = { [K in keyof Values & string]: Values[K] extends Kind ? K : never }[keyof Values & string]

const chooseFirst = 'Er zijn twee teksten. Kies eerst waarmee u verdergaat.'
const noErrors: readonly FieldError[] = []
