import type { Brief } from '@/lib/kernel/brief'
import type { PdfAntwoord, PdfVraag } from './pdf.worker'
import { type Schrift, schriftenIn } from './schriften'

export type PdfUitkomst = { pdf: Blob } | { onbekend: string[] } | { fout: true }

/** Makes the PDF in a Worker of its own, started for this one letter; only the faces that it needs are fetched. */
export async function makePdf(brief: Brief): Promise<PdfUitkomst> {
  const worker = new Worker(new URL('./pdf.worker.tsx', import.meta.url), { type: 'module' })
  try {
    const nodig = schriftenIn(brief)
    const lettertypen = await Promise.all(
      bestanden
        .filter(({ familie }) => familie.startsWith('latin') || nodig.includes(familie as Schrift))
        .map(async ({ url, ...type }) => ({ ...type, bytes: await load(url) })),
    )
    const answer = await new Promise<PdfAntwoord>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PdfAntwoord>) => resolve(data))
      worker.addEventListener('error', () => resolve({ fout: true }))
      worker.postMessage({ brief, lettertypen } satisfies PdfVraag)
    })
    return 'pdf' in answer ? { pdf: new Blob([answer.pdf], { type: 'application/pdf' }) } : answer
  } catch {
    return { fout: true }
  } finally {
    worker.terminate()
  }
}

const bestanden = [
  {
    familie: 'latin',
    gewicht: 400,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff', import.meta.url),
  },
  {
    familie: 'latin',
    gewicht: 600,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-600-normal.woff', import.meta.url),
  },
  {
    familie: 'latin-ext',
    gewicht: 400,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-400-normal.woff', import.meta.url),
  },
  {
    familie: 'latin-ext',
    gewicht: 600,
    url: new URL('@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-600-normal.woff', import.meta.url),
  },
  {
    familie: 'arabic',
    gewicht: 400,
    url: new URL('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff', import.meta.url),
  },
  {
    familie: 'arabic',
    gewicht: 600,
    url: new URL('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff', import.meta.url),
  },
  {
    familie: 'hebrew',
    gewicht: 400,
    url: new URL('@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff', import.meta.url),
  },
  {
    familie: 'hebrew',
    gewicht: 600,
    url: new URL('@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff', import.meta.url),
  },
  {
    familie: 'emoji',
    gewicht: 400,
    url: new URL('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff', import.meta.url),
  },
] as const

async function load(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error('no font')
  return response.arrayBuffer()
}
