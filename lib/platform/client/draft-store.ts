import type { DraftSaved } from '@/lib/kernel/auth-wire'
import { utf8 } from '@/lib/kernel/bytes'
import { forgetDraft, type KeptDraft, readDraft, writeDraft } from './device-database'
import { openingOfThisTab } from './session'
import { vault } from './vault'

/** What a draft is about, in words of kernel/draft-subject and ids: the server reads it. */
export type DraftSubject = { onderwerp: string; bestuurId: string | null }
/** `basis`: the revision of what is being amended; `op`: when it was typed. */
export type DraftContent<Values> = { waarden: Values; basis: number | null; op: string }
export type FoundDraft<Values> = { revisie: number; content: DraftContent<Values> }
export type DraftBytes = { id: string; revisie: number; bytes: Uint8Array<ArrayBuffer> }
export type SaveAnswer =
  | { soort: 'bewaard'; om: string }
  | { soort: 'anders'; revisie: number; bytes: Uint8Array<ArrayBuffer> }
  | { soort: 'verlopen' }
  | { soort: 'onbereikbaar' }

/** What browsers let a page send while it closes. */
const KEEPALIVE_BYTES = 60_000

/** The same in each tab, so that two tabs at one record meet at one draft. */
export async function draftId({ onderwerp, bestuurId }: DraftSubject): Promise<string> {
  const named = utf8(['geborgen/v1/concept', openingOfThisTab()?.accountId, bestuurId, onderwerp].join('/'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', named)).subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export async function putDraft({ id, bytes }: DraftBytes, onderwerp: string): Promise<SaveAnswer> {
  const keepalive = bytes.length < KEEPALIVE_BYTES
  const url = `${urlOf(id)}?${new URLSearchParams({ onderwerp })}`
  const request = { method: 'PUT', body: bytes, keepalive, headers: { 'content-type': 'application/octet-stream' } }
  const response = await fetch(url, request).catch(() => null)
  if (response?.ok) return { soort: 'bewaard', om: ((await response.json()) as DraftSaved).savedAt }
  if (response?.status === 409) return { soort: 'anders', ...(await bodyOf(response)) }
  if (response?.status === 401) return { soort: 'verlopen' }
  return { soort: 'onbereikbaar' }
}

export async function getDraft<Values>(id: string, bestuurId: string | null): Promise<FoundDraft<Values> | null> {
  const response = await fetch(urlOf(id), { cache: 'no-store' }).catch(() => null)
  return response?.status === 200 ? openFound(id, bestuurId, await bodyOf(response)) : null
}

export async function deleteDraft(id: string): Promise<void> {
  await Promise.allSettled([fetch(urlOf(id), { method: 'DELETE', keepalive: true }), forgetDraft(id)])
}

export async function keepLocally(draft: DraftBytes, onderwerp: string): Promise<boolean> {
  const accountId = openingOfThisTab()?.accountId ?? ''
  const kept: KeptDraft = { ...draft, accountId, onderwerp }
  return writeDraft(kept).then(
    () => true,
    () => false,
  )
}

export async function getLocal<Values>(id: string, bestuurId: string | null): Promise<FoundDraft<Values> | null> {
  const kept = await readDraft(id).catch(() => undefined)
  return kept ? openFound(id, bestuurId, kept) : null
}

export async function forgetLocal(id: string): Promise<void> {
  await forgetDraft(id).catch(() => undefined)
}

/** A draft that does not open is none: the form starts with what is stored. */
export async function openFound<Values>(
  id: string,
  bestuurId: string | null,
  { revisie, bytes }: { revisie: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<FoundDraft<Values> | null> {
  try {
    const content = await vault.openDraft({ id, bestuurId, revisie }, bytes)
    return { revisie, content: content as DraftContent<Values> }
  } catch {
    return null
  }
}

async function bodyOf(response: Response): Promise<{ revisie: number; bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { revisie: Number(response.headers.get('x-revisie')), bytes }
}

function urlOf(id: string): string {
  return `/api/draft/${id}`
}
