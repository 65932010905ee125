import 'server-only'
import type { z } from 'zod'
import { fieldErrors } from '@/lib/kernel/field-errors'
import type { Result } from '@/lib/kernel/result'
import { bytesOf } from './byte-body'
import type { RouteRequest } from './route'

type Sentences = Record<string, string | ((failure: never) => string)>
/** A kind of refusal without a sentence does not compile. */
type Refused<S extends Sentences> = { kind: (keyof S & string) | 'not_found' }

/** A byte route that speaks JSON: checks what came in, answers the value, or a refusal with its sentence. */
export function json<Who, Input, Value, S extends Sentences>(act: {
  input: z.ZodType<Input>
  refusals: S
  /** Takes more bytes than other routes do, and says so when it is still too much. */
  most?: Most
  run: (who: Who, input: Input, at: RouteRequest & { set: Headers }) => Promise<Result<Value, Refused<S>>>
}) {
  return async (who: Who, at: RouteRequest): Promise<Response> => {
    const { bytes, message: tooBig } = act.most ?? usual
    const body = await bodyOf(at.request, bytes)
    if (body === null) return refusal(413, { kind: 'too_big', message: tooBig })
    const parsed = act.input.safeParse(body)
    if (!parsed.success) return refusal(400, { kind: 'invalid', message: wrongInput, errors: fieldErrors([parsed]) })
    const set = new Headers()
    const result = await act.run(who, parsed.data, { ...at, set })
    if (result.ok) return Response.json(result.value ?? {}, { headers: set })
    const message = sentence(act.refusals, result.failure)
    return refusal(statusOf(result.failure.kind), { ...result.failure, message }, set)
  }
}

export function refusal(
  status: number,
  body: { kind: string; message: string; [more: string]: unknown },
  headers?: Headers,
): Response {
  return Response.json(body, { status, headers })
}

const wrongInput = 'Kijk na wat u invulde.'
const statuses: Record<string, number> = { too_many: 429, not_found: 404, changed_elsewhere: 409 }

function statusOf(kind: string): number {
  return statuses[kind] ?? 403
}

function sentence(refusals: Sentences, failure: { kind: string }): string {
  const text = refusals[failure.kind] as string | ((failure: { kind: string }) => string) | undefined
  return typeof text === 'function' ? text(failure) : (text ?? '')
}

type Most = { bytes: number; message: string }
// Some routes are for anyone: what is sent is held in memory, so never more than what they need.
const usual: Most = { bytes: 2_000_000, message: 'Dit is te groot om in één keer te versturen.' }

/** Null: more than it takes. */
async function bodyOf(request: Request, most: number): Promise<unknown> {
  // Another type would be sent by a form of another site without asking first.
  if (!request.headers.get('content-type')?.startsWith('application/json') || !request.body) return undefined
  const bytes = await bytesOf(request, most)
  if (!bytes) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) ?? undefined
  } catch {
    return undefined
  }
}
