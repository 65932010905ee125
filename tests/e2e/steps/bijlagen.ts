import { expect, type Page } from '@playwright/test'

export type Bestand = { name: string; mimeType: string; buffer: Buffer }

/** Bytes that no padding or compression could make smaller. */
export function newFile(name: string, bytes: number): Bestand {
  const buffer = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(buffer.subarray(at, Math.min(at + 65_536, bytes)))
  return { name, mimeType: 'application/octet-stream', buffer }
}

export async function chooseFile(page: Page, bestand: Bestand, button = 'Voeg toe'): Promise<void> {
  await page.getByLabel('Bestand').setInputFiles(bestand)
  await page.getByRole('button', { name: button }).click()
}

export async function isAdded(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/#bijlagen$/, { timeout: 60_000 })
  await expect(page.locator('#bijlagen').getByText(name).first()).toBeVisible()
  await expect(page.getByRole('button', { name: `Download ${name}` })).toBeVisible()
}
