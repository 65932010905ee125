import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import type { ActionState, SealedActionState } from '@/lib/kernel/action-state'
import type { Actor, Person } from '@/lib/kernel/actor'
import { fieldErrors } from '@/lib/kernel/field-errors'
import type { Result } from '@/lib/kernel/result'
import { requireActor, requirePerson } from '@/lib/platform/auth/actor'
import { formValues } from './form-values'

type Failure = { kind: string }
/** One Dutch sentence per kind of refusal; a kind without a text does not compile. */
export type Refusals<F extends Failure> = {
  [K in Exclude<F['kind'], 'not_found'>]: string | ((failure: Extract<F, { kind: K }>) => string)
}

type Act<Who, Input, Value, F extends Failure> = {
  input: z.ZodType<Input>
  run: (actor: Who, input: Input) => Promise<Result<Value, F>>
  refusals: Refusals<F>
  next: (where: { bestuurId: string; input: Input; value: Value }) => string
}

export function action<Input, Value, F extends Failure>(act: Act<Actor, Input, Value, F>) {
  return async (bestuurId: string, _previous: ActionState, form: FormData): Promise<ActionState> => {
    const actor = await requireActor(bestuurId)
    return runForm(act, actor, bestuurId, form)
  }
}

export function personAction<Input, Value, F extends Failure>(act: Act<Person, Input, Value, F>) {
  return async (_previous: ActionState, form: FormData): Promise<ActionState> => {
    const person = await requirePerson()
    return runForm(act, person, '', form)
  }
}

/** A sealed act: the browser sends coded facts and envelopes, never a form that could post in clear. */
export function sealedAction<Input, Value, F extends Failure>(act: Act<Actor, Input, Value, F>) {
  return async (bestuurId: string, raw: unknown): Promise<SealedActionState> => {
    const actor = await requireActor(bestuurId)
    const parsed = act.input.safeParse(raw)
    if (!parsed.success) return { status: 'invalid', errors: fieldErrors([parsed]) }
    const result = await act.run(actor, parsed.data)
    if (result.ok) return { status: 'done', next: act.next({ bestuurId, input: parsed.data, value: result.value }) }
    if (result.failure.kind === 'not_found') notFound()
    return { status: 'refused', kind: result.failure.kind, message: textOf(act.refusals, result.failure) }
  }
}

async function runForm<Who, Input, Value, F extends Failure>(
  act: Act<Who, Input, Value, F>,
  who: Who,
  bestuurId: string,
  form: FormData,
): Promise<ActionState> {
  const values = formValues(form)
  const parsed = act.input.safeParse(values)
  if (!parsed.success) return { status: 'invalid', errors: fieldErrors([parsed]), values }
  const result = await act.run(who, parsed.data)
  if (result.ok) redirect(act.next({ bestuurId, input: parsed.data, value: result.value }))
  if (result.failure.kind === 'not_found') notFound()
  return { status: 'refused', message: textOf(act.refusals, result.failure), values }
}

function textOf<F extends Failure>(refusals: Refusals<F>, failure: F): string {
  const text = (refusals as Record<string, string | ((failure: F) => string)>)[failure.kind]
  if (text === undefined) throw new Error(`no text for refusal ${failure.kind}`)
  return typeof text === 'function' ? text(failure) : text
}
