import type { APIRequestContext } from '@playwright/test'
import { newId } from '@/lib/kernel/id'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { addressesOf, apiRoutes, pages } from '../../support/routes'
import { signIn } from '../steps/account'
import { hasCommonHeaders, hasPageHeaders } from '../steps/koppen'

test('every page answers with every header, to whoever asks', async ({ page, request }) => {
  test.slow()
  const { bestuur, vertrouwenspersoon } = await newTeam()
  await signIn(page, vertrouwenspersoon, '/account')
  const addresses = [...addressesOf(pages(), { bestuur: bestuur.id }), '/bestaat/niet', `/${newId()}/vandaag`]
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses) {
    for (const asker of [request, page.request]) await answersWell(asker, address)
  }
})

test('every byte route refuses with a closed policy, and nothing of it is stored', async ({ page, request }) => {
  const { bestuur, contactpersoon } = await newTeam()
  await signIn(page, contactpersoon, '/account')
  const addresses = addressesOf(apiRoutes(), { bestuur: bestuur.id })
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of addresses) {
    for (const [asker, method] of [
      [request, 'GET'],
      [request, 'POST'],
      [page.request, 'GET'],
      [page.request, 'PUT'],
    ] as const) {
      const response = await asker.fetch(address, { method, maxRedirects: 0, data: method === 'GET' ? undefined : '{' })
      const where = `${method} ${address} ${response.status()}`
      const headers = response.headers()
      expect.soft(headers['content-security-policy'], where).toMatch(/^default-src 'none'/)
      expect.soft(headers['cache-control'], where).toContain('no-store')
      hasCommonHeaders(headers, where)
    }
  }
})

test('a broken address and a broken act are answered under the policy too', async ({ request }) => {
  const broken = [
    await request.get('/%E0%A4%A'),
    await request.post('/inloggen', { headers: { 'next-action': 'x' }, data: 'x' }),
    await request.get('/_next/data/x.json'),
    await request.get('/_next/static/bestaat-niet.js'),
    await request.get('/_next/image?url=x'),
  ]
  for (const response of broken) {
    const where = `${response.url()} ${response.status()}`
    expect(response.status(), where).toBeGreaterThanOrEqual(400)
    expect.soft(response.headers()['content-security-policy'], where).toMatch(/default-src 'none'/)
    hasCommonHeaders(response.headers(), where)
  }
})

test('scripts and the Worker have a policy of their own: no network, no eval, WASM there only', async ({
  page,
  request,
}) => {
  const scripts = new Set<string>()
  page.on('response', (response) => response.url().includes('/_next/static/') && scripts.add(response.url()))
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill('niemand@voorbeeld.invalid')
  await page.getByLabel('Wachtzin', { exact: true }).fill('een wachtzin die nergens bij hoort')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByLabel('Code uit uw app')).toBeVisible({ timeout: 20_000 })
  expect([...scripts].some((url) => url.includes('worker'))).toBe(true)
  for (const url of scripts) {
    const headers = (await request.get(url)).headers()
    expect(headers['content-security-policy'], url).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/)
    expect(headers['content-security-policy'], url).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
    hasCommonHeaders(headers, url)
  }
})

async function answersWell(asker: APIRequestContext, address: string): Promise<void> {
  const response = await asker.get(address, { maxRedirects: 0 })
  const where = `${address} ${response.status()}`
  expect.soft(response.status(), where).toBeLessThan(500)
  hasPageHeaders(response.headers(), where)
}
