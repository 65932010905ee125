import { pdf } from '@react-pdf/renderer'
import type { Brief } from '@/lib/kernel/brief'
import { BriefPdf } from './brief-pdf'
import { type Lettertype, laadLettertypen, nietTeZetten } from './lettertypen'
import { zetbaar } from './schriften'

export type PdfVraag = { brief: Brief; lettertypen: (Omit<Lettertype, 'src'> & { bytes: ArrayBuffer })[] }
export type PdfAntwoord = { pdf: ArrayBuffer } | { onbekend: string[] } | { fout: true }

// No network in here but data: addresses: the fonts come along as bytes.
self.addEventListener('message', async ({ data }: MessageEvent<PdfVraag>) => {
  const { brief, lettertypen } = data
  try {
    await laadLettertypen(lettertypen.map(({ bytes, ...type }) => ({ ...type, src: dataUrl(bytes) })))
    const onbekend = nietTeZetten(zetbaar(brief))
    if (onbekend.length > 0) return self.postMessage({ onbekend } satisfies PdfAntwoord)
    const blob = await pdf(<BriefPdf brief={brief} />).toBlob()
    self.postMessage({ pdf: await blob.arrayBuffer() } satisfies PdfAntwoord)
  } catch {
    self.postMessage({ fout: true } satisfies PdfAntwoord)
  }
})

function dataUrl(bytes: ArrayBuffer): string {
  const step = 32_768
  let text = ''
  const all = new Uint8Array(bytes)
  for (let at = 0; at < all.length; at += step) text += String.fromCharCode(...all.subarray(at, at + step))
  return `data:font/woff;base64,${btoa(text)}`
}
