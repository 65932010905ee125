import { pdf } from '@react-pdf/renderer'
import type { Brief } from '@/lib/kernel/brief'
import { BriefPdf, type Lettertype, registerLettertypen } from './brief-pdf'

export type PdfVraag = { brief: Brief; lettertypen: (Omit<Lettertype, 'src'> & { bytes: ArrayBuffer })[] }
export type PdfAntwoord = { pdf: ArrayBuffer } | { fout: true }

// No network in here but data: addresses: the fonts come along as bytes.
self.addEventListener('message', async ({ data }: MessageEvent<PdfVraag>) => {
  const { brief, lettertypen } = data
  try {
    registerLettertypen(lettertypen.map(({ bytes, ...type }) => ({ ...type, src: dataUrl(bytes) })))
    const blob = await pdf(<BriefPdf brief={brief} />).toBlob()
    self.postMessage({ pdf: await blob.arrayBuffer() } satisfies PdfAntwoord)
  } catch {
    self.postMessage({ fout: true } satisfies PdfAntwoord)
  }
})

function dataUrl(bytes: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return `data:font/woff;base64,${btoa(text)}`
}
