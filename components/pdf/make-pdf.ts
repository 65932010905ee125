import type { Brief } from '@/lib/kernel/brief'
import type { PdfAntwoord, PdfVraag } from './pdf.worker'

/** Makes the PDF in a Worker of its own, started for this one letter; null when it could not be made. */
export async function makePdf(brief: Brief): Promise<Blob | null> {
  const worker = new Worker(new URL('./pdf.worker.tsx', import.meta.url), { type: 'module' })
  try {
    const lettertypen = await Promise.all(
      bestanden.map(async ({ url, ...type }) => ({ ...type, bytes: await load(url) })),
    )
    const answer = await new Promise<PdfAntwoord>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PdfAntwoord>) => resolve(data))
      worker.addEventListener('error', () => resolve({ fout: true }))
      worker.postMessage({ brief, lettertypen } satisfies PdfVraag)
    })
    return 'pdf' in answer ? new Blob([answer.pdf], { type: 'application/pdf' }) : null
  } catch {
    return null
  } finally {
    worker.terminate()
  }
}

const bestanden = [
  {
    subset: 'latin',
    gewicht: 400,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff', import.meta.url),
  },
  {
    subset: 'latin',
    gewicht: 600,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-600-normal.woff', import.meta.url),
  },
  {
    subset: 'latin-ext',
    gewicht: 400,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-400-normal.woff', import.meta.url),
  },
  {
    subset: 'latin-ext',
    gewicht: 600,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-600-normal.woff', import.meta.url),
  },
] as const

async function load(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error('no font')
  return response.arrayBuffer()
}
