import { execFileSync } from 'node:child_process'
import type { Page, TestInfo } from '@playwright/test'

/** What stands in the PDF that this page gives, read back; null where the machine cannot read one. */
export async function downloadedPdf(page: Page, info: TestInfo): Promise<string | null> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download als PDF' }).click()
  const path = info.outputPath((await download).suggestedFilename())
  await (await download).saveAs(path)
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  } catch {
    return null
  }
}
