import { chromium, type Page } from '@playwright/test'
import { appoint, newBestuur } from '../../support/besturen'
import { browserArgs, findBrowser } from '../../support/browser'
import { test as base, expect } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { isLocked, lock, signIn } from '../steps/account'
import { isBack, isKept, story, storyOf } from '../steps/intake'

/** Playwright starts Chromium without the back-forward cache; here it is on, as with everyone. */
const test = base.extend<{ ownPage: Page }>({
  ownPage: async ({ contextOptions, baseURL, viewport, locale, timezoneId, extraHTTPHeaders }, use) => {
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    const context = await browser.newContext({
      ...contextOptions,
      baseURL,
      viewport,
      locale,
      timezoneId,
      extraHTTPHeaders,
    })
    const page = await context.newPage()
    await page.addInitScript(watchForPainted, secret)
    await use(page)
    await browser.close()
  },
})

const secret = 'Niemand mag dit zien na het slot'

test('after locking, the back button shows nothing of what was there', async ({ ownPage: page }) => {
  const { koen, address } = await contactpersoon()
  await signIn(page, koen, address)
  await story(page).fill(secret)
  await isKept(page)
  await page.goto('/hulp')
  await page.goBack()
  await isBack(page, secret)
  const reasons = await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')))
  expect(reasons, 'the cache is on, and no-store keeps our pages out').toContain('response-cache-control-no-store')
  await page.goto('/account')
  await lock(page)
  await showsNothing(page)
})

test('neither does a browser that keeps pages whatever we ask', async ({ ownPage: page }) => {
  const { koen, address } = await contactpersoon()
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'private' } })
  })
  await signIn(page, koen, address)
  await story(page).fill(secret)
  await isKept(page)
  await page.goto('/hulp')
  await page.goBack({ waitUntil: 'commit' })
  // Playwright loses sight of a page that comes back like that; another tab reads what it noted.
  const beside = await page.context().newPage()
  await beside.goto('/hulp')
  await expect.poll(() => beside.evaluate(() => localStorage.getItem('terug'))).toBe('uit de cache')
  await expect.poll(() => beside.evaluate(() => localStorage.getItem('gezien'))).toBe('ja')
  await page.goto('/account')
  await lock(page)
  await showsNothing(page)
})

async function contactpersoon() {
  const [bestuur, koen] = [await newBestuur(), await newMens('Koen Bedacht')]
  await appoint(bestuur, koen, { rol: 'contactpersoon' })
  return { koen, address: storyOf(bestuur.id) }
}

async function showsNothing(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('gezien'))
  await page.goBack({ waitUntil: 'commit' })
  await isLocked(page)
  expect(await page.evaluate(() => localStorage.getItem('gezien'))).toBeNull()
  await expect(page.locator('body')).not.toContainText(secret)
}

/** In the page: notes whether it came back from the cache, and each frame in which the text could be seen. */
function watchForPainted(text: string) {
  window.addEventListener('pageshow', ({ persisted }) => persisted && localStorage.setItem('terug', 'uit de cache'))
  const look = () => {
    const field = [...document.querySelectorAll('textarea')].find(({ value }) => value.includes(text))
    if (field?.checkVisibility()) localStorage.setItem('gezien', 'ja')
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
