import { expect, type Page } from '@playwright/test'
import { codeOf, type Mens } from '../../support/people'

type Known = Pick<Mens, 'mail' | 'wachtzin' | 'totpGeheim' | 'laatsteStap'>

export async function signIn(page: Page, mens: Known, naar?: string): Promise<void> {
  await page.goto(naar ? `/inloggen?naar=${encodeURIComponent(naar)}` : '/inloggen')
  await giveWachtzin(page, mens)
  await giveCode(page, await codeOf(mens))
  await isOpen(page)
}

export async function giveWachtzin(page: Page, { mail, wachtzin }: Pick<Mens, 'mail' | 'wachtzin'>): Promise<void> {
  await page.getByLabel('E-mailadres').fill(mail)
  await page.getByLabel('Wachtzin', { exact: true }).fill(wachtzin)
  await page.getByRole('button', { name: 'Verder' }).click()
}

export async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code uit uw app').fill(code)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** Signing out leaves by a full load: until the sign-in page is there, another address would be cut off by it. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await page.waitForURL('**/inloggen*')
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
}

export async function isOpen(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Vergrendelen' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Uw kluis gaat open…')).toHaveCount(0, { timeout: 20_000 })
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await isLocked(page)
}

export async function isLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Alles is verzegeld' })).toBeVisible({ timeout: 20_000 })
}

export async function unlock(page: Page, wachtzin: string): Promise<void> {
  await page.getByLabel('Uw wachtzin').fill(wachtzin)
  await page.getByRole('button', { name: 'Openen' }).click()
}

/** The error summary stands on top, has the focus, and names exactly these. */
export async function isAskedAgain(page: Page, ...messages: (string | RegExp)[]): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText(messages)
}

export async function isRefused(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible({ timeout: 20_000 })
}
