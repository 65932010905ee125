import { chunkUrl, filesUrl } from './files'
import { vault } from './vault'
import type { BestandInhoud, BestandRef } from './vault-types'

/** verbinding: goes on at the next try · geweigerd: the server wants no more of it · onleesbaar: file gone, or locked */
export type UploadOutcome = 'klaar' | 'gestopt' | 'verbinding' | 'verlopen' | 'geweigerd' | 'onleesbaar'
type Upload = {
  ref: BestandRef
  inhoud: BestandInhoud
  file: File
  /** From 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

const TRIES = 3
const WAIT_MS = 1500

/** Seals and sends piece by piece, never the whole file in memory. Called again it sends only what is not there yet. */
export async function uploadFile({ ref, inhoud, file, onProgress, signal }: Upload): Promise<UploadOutcome> {
  try {
    const there = await piecesThere(ref, signal)
    if (typeof there === 'string') return there
    if (there.gereed) return 'klaar'
    const todo = Array.from({ length: inhoud.stukken }, (_, nr) => nr).filter((nr) => !there.stukken.has(nr))
    const seal = (nr: number | undefined) => (nr === undefined ? null : quietly(vault.sealChunk(ref, inhoud, nr, file)))
    let next = seal(todo[0])
    for (const [at, nr] of todo.entries()) {
      onProgress((inhoud.stukken - todo.length + at) / inhoud.stukken)
      const sealed = await next
      next = seal(todo[at + 1])
      const outcome = sealed ? await sendOver(chunkUrl(ref, nr), pieceOf(sealed), signal) : 'onleesbaar'
      if (outcome !== 'klaar') return outcome
    }
    onProgress(1)
    return await sendOver(filesUrl(ref), { method: 'POST' }, signal)
  } catch {
    return signal.aborted ? 'gestopt' : 'verbinding'
  }
}

type There = { stukken: Set<number>; gereed: boolean }

async function piecesThere(ref: BestandRef, signal: AbortSignal): Promise<There | UploadOutcome> {
  const response = await fetch(filesUrl(ref), { cache: 'no-store', signal })
  if (!response.ok) return outcomeOf(response)
  const { stukken, gereed } = (await response.json()) as { stukken: number[]; gereed: boolean }
  return { stukken: new Set(stukken), gereed }
}

function pieceOf(sealed: Uint8Array): RequestInit {
  return { method: 'PUT', body: new Uint8Array(sealed), headers: { 'content-type': 'application/octet-stream' } }
}

async function sendOver(url: string, request: RequestInit, signal: AbortSignal): Promise<UploadOutcome> {
  for (let tried = 1; ; tried++) {
    const response = await fetch(url, { ...request, signal }).catch(() => null)
    signal.throwIfAborted()
    if (response?.ok) return 'klaar'
    if (response && response.status < 500 && response.status !== 429) return outcomeOf(response)
    if (tried === TRIES) return 'verbinding'
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tried))
  }
}

function outcomeOf({ status }: Response): UploadOutcome {
  if (status === 401 || status === 423) return 'verlopen'
  return status >= 500 || status === 429 ? 'verbinding' : 'geweigerd'
}

/** Sealed ahead of its turn: when it fails, that shows when its turn comes. */
function quietly(sealed: Promise<Uint8Array>): Promise<Uint8Array | null> {
  return sealed.catch(() => null)
}
