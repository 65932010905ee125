import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Familie, type Lettertype, laadLettertypen } from '@/components/pdf/lettertypen'

const pakket: Record<Familie, string> = {
  latin: 'schibsted-grotesk',
  'latin-ext': 'schibsted-grotesk',
  arabic: 'noto-sans-arabic',
  hebrew: 'noto-sans-hebrew',
  emoji: 'noto-emoji',
}

/** The faces of the app, from where the browser fetches them; the pictures have one weight only. */
export function metLettertypen(): Promise<void> {
  const types = (Object.keys(pakket) as Familie[]).flatMap((familie) =>
    (familie === 'emoji' ? ([400] as const) : ([400, 600] as const)).map((gewicht): Lettertype => {
      const src = `node_modules/@fontsource/${pakket[familie]}/files/${pakket[familie]}-${familie}-${gewicht}-normal.woff`
      return { familie, gewicht, src }
    }),
  )
  return laadLettertypen(types)
}

/** Whether the machine has a reader that is not ours. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export function popplerText(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'brief-')), 'brief.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
}
