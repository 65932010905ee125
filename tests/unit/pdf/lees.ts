import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Lettertype, registerLettertypen } from '@/components/pdf/brief-pdf'

/** The faces of the app, from where the browser fetches them. */
export function metLettertypen(): void {
  const type = (subset: Lettertype['subset'], gewicht: Lettertype['gewicht']): Lettertype => {
    const src = `node_modules/@fontsource/schibsted-grotesk/files/schibsted-grotesk-${subset}-${gewicht}-normal.woff`
    return { subset, gewicht, src }
  }
  registerLettertypen([type('latin', 400), type('latin', 600), type('latin-ext', 400), type('latin-ext', 600)])
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
