import { expect, type Page } from '@playwright/test'
import { geheim, geheimeDag } from '../../support/canaries'
import { sealedFields, wordFor } from '../../support/sealed-fields'

const known = sealedFields().map(geheim)

export async function act(page: Page, address: string, button: string, answers?: () => Promise<void>): Promise<void> {
  await page.goto(address)
  await send(page, button, answers)
}

export async function follow(page: Page, link: string, button: string, answers?: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).first().click()
  await send(page, button, answers)
}

/** The answers first, because some fields come with them; then the word in every field. */
export async function send(page: Page, button: string, answers = async () => {}): Promise<void> {
  const submit = page.getByRole('button', { name: button, exact: true })
  await expect(submit).toBeVisible({ timeout: 15_000 })
  const there = page.url()
  await answers()
  await fillSealed(page)
  await submit.click()
  await expect(page, button).not.toHaveURL(there, { timeout: 15_000 })
  await expect(page.getByText(/^(Uw kluis gaat open…|Een ogenblik…|Bezig met openen…)$/)).toHaveCount(0)
}

/** The word of this place in each field that is there, which must be one that is known from disk. */
export async function fillSealed(page: Page): Promise<void> {
  // Of someone else the name is asked too.
  const ander = page.getByRole('radio', { name: 'iemand anders' })
  if ((await page.getByRole('group', { name: 'Wie doet dit?' }).count()) > 0) await ander.check()
  for (const field of await page.locator('.sealed:is(textarea, input[type=text]:not([inputmode])):visible').all()) {
    const word = wordFor(page.url(), (await field.getAttribute('id')) ?? '')
    expect(known).toContain(word)
    await field.fill(word.endsWith('#geboortedatum') ? geheimeDag : word)
  }
}
