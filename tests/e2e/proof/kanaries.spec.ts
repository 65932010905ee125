import type { Page } from '@playwright/test'
import { appoint, newTeam } from '../../support/besturen'
import { geheim, isIn } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { addressesOf } from '../../support/routes'
import { sealedRoutes } from '../../support/sealed-fields'
import { layZaken } from '../../support/zaken'
import { lock, signIn } from '../steps/account'
import { storyOf } from '../steps/intake'

const openbaar = ['/inloggen', '/herstellen', '/herstellen?wat=telefoon']
/** Where a wachtzin or words are typed behind the door. */
const ownAccount = ['/account/wachtzin', '/account/mailadres', '/account/telefoon', '/account/herstelwoorden']
const fields = 'textarea, input:not([type=hidden])'

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

test('no page with sealed fields shows one before its script can seal', async ({ page, browser }) => {
  test.slow()
  const { team, ids } = await bothInOne()
  const address = storyOf(team.bestuur.id)
  await signIn(page, team.vertrouwenspersoon, address)
  const storageState = await page.context().storageState()
  const off = await (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage()
  const shown: string[] = []
  for (const there of addressesOf([...sealedRoutes(), ...ownAccount], ids)) {
    if ((await off.goto(there))?.status() !== 200) continue
    shown.push(there)
    await expect(off.getByText('Uw kluis gaat open…'), there).toBeVisible()
    await expect(off.locator(fields), there).toHaveCount(0)
  }
  expect(shown.length).toBeGreaterThan(20)

  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await page.waitForTimeout(1500)
  await expect(page.locator(fields)).toHaveCount(0)
  await expect(page.locator('textarea')).toBeVisible({ timeout: 60_000 })
  await fillAll(page)
  await page.unrouteAll({ behavior: 'ignoreErrors' })

  await lock(page)
  const sent = listen(off)
  await off.goto('/ontgrendelen')
  await off.getByLabel('Uw wachtzin').fill(geheim('op slot'))
  await off.keyboard.press('Enter')
  await off.getByRole('button', { name: 'Openen' }).click({ force: true })
  await expect(off).toHaveURL('/ontgrendelen')
  expect(sent.filter((one) => isIn(one))).toEqual([])
  await off.context().close()
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

/** Someone who is contactpersoon and vertrouwenspersoon both, so that one session comes by every form. */
async function bothInOne() {
  const team = await newTeam()
  const { vertrouwenspersoon, bestuur } = team
  const contactpersoon = await appoint(bestuur, vertrouwenspersoon, { rol: 'contactpersoon' })
  const own = { ...team, contactpersoon: vertrouwenspersoon, aanstellingen: { ...team.aanstellingen, contactpersoon } }
  return { team: own, ids: (await layZaken(own)).open }
}

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
