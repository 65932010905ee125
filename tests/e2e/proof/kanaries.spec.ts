import type { Page } from '@playwright/test'
import { newTeam } from '../../support/besturen'
import { geheim, isIn } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { storyOf } from '../steps/intake'

const openbaar = ['/inloggen', '/herstellen', '/herstellen?wat=telefoon']

test('without scripts no form with a wachtzin sends anything', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const address of openbaar) {
    await page.goto(address)
    const sent = listen(page)
    await fillAll(page)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Verder' }).click({ force: true, timeout: 2000 })
    await expect(page).toHaveURL(address)
    expect(sent.filter((one) => isIn(one))).toEqual([])
  }
  await page.context().close()
})

test('while scripts are held back for five seconds neither', async ({ page }) => {
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue()
  })
  const sent = listen(page)
  for (const address of openbaar) {
    await page.goto(address, { waitUntil: 'commit' })
    await fillAll(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('button', { name: 'Verder' })).toBeEnabled({ timeout: 20_000 })
  }
  expect(sent.filter((one) => isIn(one))).toEqual([])
})

test('a page with sealed fields shows none before its script can seal', async ({ page, browser }) => {
  test.slow()
  const { bestuur, contactpersoon } = await newTeam()
  const address = storyOf(bestuur.id)
  await signIn(page, contactpersoon, address)
  const storage = await page.context().storageState()
  const off = await (await browser.newContext({ javaScriptEnabled: false, storageState: storage })).newPage()
  await off.goto(address)
  await expect(off.getByText('Uw kluis gaat open…')).toBeVisible()
  await expect(off.locator('textarea, input:not([type=hidden])')).toHaveCount(0)
  await off.context().close()

  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await page.waitForTimeout(1500)
  await expect(page.locator('textarea, input:not([type=hidden])')).toHaveCount(0)
  await expect(page.locator('textarea')).toBeVisible({ timeout: 60_000 })
  await fillAll(page)
})

test('the watch sees a word that leaves in clear, however it is written down', async ({ browser, troubles }) => {
  troubles.allow(/^in clear|status of 40/)
  expect(isIn(geheim('x'))).toBe(true)
  expect(isIn(Buffer.from(`ab${geheim('x')}`).toString('base64url'))).toBe(true)
  expect(isIn(Buffer.from(geheim('x')).toString('hex'))).toBe(true)
  expect(isIn('Kanarie zegel')).toBe(false)
  const page = await (await browser.newContext()).newPage()
  const sent = listen(page)
  await page.goto('/inloggen')
  await page.evaluate((text) => fetch('/api/vault/salt', { method: 'POST', body: text }), geheim('gelekt'))
  expect(sent.filter((one) => isIn(one))).toHaveLength(1)
  await page.context().close()
  expect((await newMens()).wachtzin).toContain('Kanarie')
})

/** Addresses and bodies of everything the page asks from now on. */
function listen(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postDataBuffer()?.toString('latin1') ?? ''}`))
  return sent
}

/** Something in every field one can type in. */
async function fillAll(page: Page): Promise<void> {
  const fields = page.locator(
    'textarea:visible, input:visible:not([type=radio]):not([type=checkbox]):not([type=email])',
  )
  await expect(fields.first()).toBeVisible()
  for (const field of await fields.all()) await field.fill(geheim('in elk veld'))
}
