import { expect, type Page } from '@playwright/test'

/** Writes the twelve words down and gives the three that are asked back. */
export async function noteWords(page: Page, finish: string): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Herstelwoorden' })
  await expect(list).toBeVisible({ timeout: 20_000 })
  const words = await list.getByRole('listitem').allTextContents()
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click()
  for (const field of await page.getByRole('textbox', { name: /^Woord \d+$/ }).all()) {
    const nr = Number(/\d+/.exec((await field.getAttribute('id')) ?? '')?.[0])
    await field.fill(words[nr - 1] ?? '')
  }
  await page.getByRole('button', { name: finish }).click()
  return words
}

export async function chooseWachtzin(page: Page, wachtzin: string): Promise<void> {
  await page.getByLabel('Uw wachtzin', { exact: true }).fill(wachtzin)
  await page.getByLabel('Nog een keer').fill(wachtzin)
  await page.getByRole('button', { name: 'Verder' }).click()
}

/** The key under the QR code, as a new phone would read it. */
export async function newPhone(page: Page): Promise<{ totpGeheim: string; laatsteStap: number }> {
  await expect(page.getByRole('img', { name: 'QR-code voor uw app' })).toBeVisible({ timeout: 20_000 })
  const totpGeheim = ((await page.locator('p.code').textContent()) ?? '').replaceAll(' ', '')
  return { totpGeheim, laatsteStap: 0 }
}

export async function proveWachtzin(page: Page, wachtzin: string, button: string): Promise<void> {
  await page.getByLabel('Uw wachtzin van nu').fill(wachtzin)
  await page.getByRole('button', { name: button }).click()
}
