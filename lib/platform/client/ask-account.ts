import type { Refusal } from '@/lib/kernel/auth-wire'
import { ok, type Result } from '@/lib/kernel/result'

export type Answer<T> = Result<T, Refusal>

/** Asks an endpoint of kernel/auth-wire. A refusal is an answer; only a broken line throws. */
export async function askAccount<T>(path: string, body: unknown = {}): Promise<Answer<T>> {
  return answerOf<T>(await post(`/api/vault/${path}`, body))
}

export async function askSignIn<T>(body: object): Promise<Answer<T>> {
  const response = await fetch('/api/auth/csrf', { cache: 'no-store' })
  const { csrfToken } = (await response.json()) as { csrfToken: string }
  return answerOf<T>(await post('/api/auth/callback/credentials', { ...body, csrfToken }))
}

function post(url: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' })
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const body = await response.json()
  return response.ok ? (ok(body as T) as Answer<T>) : { ok: false, failure: body as Refusal }
}
