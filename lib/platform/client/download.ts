import { chunkUrl, safeFileName } from './files'
import { vault } from './vault'
import type { BestandInhoud, BestandRef } from './vault-types'

export type DownloadOutcome = 'klaar' | 'gestopt' | 'verbinding' | 'beschadigd'
type Download = {
  ref: BestandRef
  inhoud: BestandInhoud
  /** From 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

/** Opens piece by piece and saves; never shown in the page, whatever the file says it is. */
export async function downloadFile({ ref, inhoud, onProgress, signal }: Download): Promise<DownloadOutcome> {
  const pieces: Blob[] = []
  for (let nr = 0; nr < inhoud.stukken; nr++) {
    const response = await fetch(chunkUrl(ref, nr), { cache: 'no-store', signal }).catch(() => null)
    if (signal.aborted) return 'gestopt'
    if (!response?.ok) return 'verbinding'
    const opened = await openPiece(ref, inhoud, nr, await response.arrayBuffer())
    if (!opened) return 'beschadigd'
    pieces.push(opened)
    onProgress((nr + 1) / inhoud.stukken)
  }
  save(new Blob(pieces, { type: 'application/octet-stream' }), safeFileName(inhoud.naam))
  return 'klaar'
}

// A Blob of its own per piece: the browser may keep those on disk.
async function openPiece(ref: BestandRef, inhoud: BestandInhoud, nr: number, bytes: ArrayBuffer): Promise<Blob | null> {
  try {
    return new Blob([new Uint8Array(await vault.openChunk(ref, inhoud, nr, new Uint8Array(bytes)))])
  } catch {
    return null
  }
}

function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
