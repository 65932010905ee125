import { chunkUrl, filesUrl } from './files'
import { vault } from './vault'
import type { BestandInhoud, BestandRef } from './vault-types'

/** verbinding: try again and it goes on · verlopen: the session ended · geweigerd: the server wants no more of it */
export type UploadOutcome = 'klaar' | 'gestopt' | 'verbinding' | 'verlopen' | 'geweigerd'
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
    const todo = Array.from({ length: inhoud.stukken }, (_, nr) => nr).filter((nr) => !there.has(nr))
    const seal = (nr: number | undefined) => (nr === undefined ? null : quietly(vault.sealChunk(ref, inhoud, nr, file)))
    let next = seal(todo[0])
    for (const [at, nr] of todo.entries()) {
      onProgress((inhoud.stukken - todo.length + at) / inhoud.stukken)
      const sealed = await next
      next = seal(todo[at + 1])
      const outcome = sealed ? await sendPiece(chunkUrl(ref, nr), sealed, signal) : 'geweigerd'
      if (outcome !== 'klaar') return outcome
    }
    onProgress(1)
    return 'klaar'
  } catch {
    return signal.aborted ? 'gestopt' : 'verbinding'
  }
}

async function piecesThere(ref: BestandRef, signal: AbortSignal): Promise<Set<number> | UploadOutcome> {
  const response = await fetch(filesUrl(ref), { cache: 'no-store', signal })
  if (!response.ok) return outcomeOf(response)
  const { stukken } = (await response.json()) as { stukken: number[] }
  return new Set(stukken)
}

async function sendPiece(url: string, sealed: Uint8Array, signal: AbortSignal): Promise<UploadOutcome> {
  const headers = { 'content-type': 'application/octet-stream' }
  for (let tried = 1; ; tried++) {
    const response = await fetch(url, { method: 'PUT', body: new Uint8Array(sealed), headers, signal }).catch(
      () => null,
    )
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
