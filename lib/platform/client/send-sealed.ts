import type { FieldError, SealedActionState } from '@/lib/kernel/action-state'
import { lock } from './lock'

type Refused = { kind: string; message: string; errors?: FieldError[] }

/** A sealed act that is too large for a server action, through its byte route: the same answer to a form. */
export async function sendSealed(url: string, input: unknown, next: string): Promise<SealedActionState> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(input), headers, cache: 'no-store' })
  if (response.ok) return { status: 'done', next }
  if (response.status === 401 || response.status === 423) void lock(response.status === 401 ? 'verlopen' : 'stil')
  const { kind, message, errors }: Refused = await response.json()
  return errors ? { status: 'invalid', errors } : { status: 'refused', kind, message }
}
