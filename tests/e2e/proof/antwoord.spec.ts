import { expect, test } from '../../support/fixtures'

test('the app says that database and migrations are well', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(await response.json()).toEqual({ status: 'goed', database: 'bereikbaar', migraties: 'bijgewerkt' })
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'")
})

test('a page that is not there is answered in Dutch, with every header', async ({ page, troubles }) => {
  troubles.allow(/status of 404/)
  const response = await page.goto('/bestaat/niet')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const headers = response?.headers() ?? {}
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  expect(headers['content-security-policy']).not.toMatch(/unsafe/)
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['x-powered-by']).toBeUndefined()
})

// A browser that has not read the link yet asks for this address by itself, on any page.
test('the icon that a browser asks for by itself is there', async ({ request }) => {
  const response = await request.get('/favicon.ico')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('image/x-icon')
})

test('every nonce is used once', async ({ request }) => {
  const nonceOf = async () =>
    /nonce-([^']+)/.exec((await request.get('/')).headers()['content-security-policy'] ?? '')?.[1]
  const nonces = [await nonceOf(), await nonceOf(), await nonceOf()]
  expect(new Set(nonces).size).toBe(3)
})

test.describe('the watch over every journey', () => {
  test.fail()

  test('a style that the policy refuses is a failure', async ({ page, troubles }) => {
    troubles.allow(/status of 404/)
    await page.goto('/bestaat/niet')
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'))
  })

  test('a script that throws in a second tab is a failure', async ({ context, troubles }) => {
    troubles.allow(/status of 404/)
    const tab = await context.newPage()
    await tab.goto('/bestaat/niet')
    await tab.evaluate(() => setTimeout(() => Promise.reject(new Error('planted'))))
    await tab.waitForTimeout(200)
  })
})
