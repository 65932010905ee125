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
export async function downloadFile(download: Download): Promise<DownloadOutcome> {
  const opened = await openFile(download)
  if (!(opened instanceof Blob)) return opened
  saveAs(opened, download.inhoud.naam)
  return 'klaar'
}

export async function openFile({
  ref,
  inhoud,
  onProgress,
  signal,
}: Download): Promise<Blob | Exclude<DownloadOutcome, 'klaar'>> {
  const pieces: Blob[] = []
  for (let nr = 0; nr < inhoud.stukken; nr++) {
    const bytes = await fetch(chunkUrl(ref, nr), { cache: 'no-store', signal })
      .then((response) => (response.ok ? response.arrayBuffer() : null))
      .catch(() => null)
    if (signal.aborted) return 'gestopt'
    if (!bytes) return 'verbinding'
    const opened = await openPiece(ref, inhoud, nr, bytes)
    if (!opened) return 'beschadigd'
    pieces.push(opened)
    onProgress((nr + 1) / inhoud.stukken)
  }
  return new Blob(pieces, { type: 'application/octet-stream' })
}

export function saveAs(content: Blob, naam: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = safeFileName(naam)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

// A Blob of its own per piece: the browser may keep those on disk.
async function openPiece(ref: BestandRef, inhoud: BestandInhoud, nr: number, bytes: ArrayBuffer): Promise<Blob | null> {
  try {
    return new Blob([new Uint8Array(await vault.openChunk(ref, inhoud, nr, new Uint8Array(bytes)))])
  } catch {
    return null
  }
}
