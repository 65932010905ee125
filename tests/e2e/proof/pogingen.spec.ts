import { check } from '../../support/axe'
import { expect, test } from '../../support/fixtures'
import { codeOf, newMens } from '../../support/people'
import { giveCode, giveWachtzin, isOpen, isRefused } from '../steps/account'

const same = 'Dit klopt niet. Kijk het mailadres, de wachtzin en de code na.'

test('a code counts once, and a reserve code stands in for it once', async ({ browser, troubles }) => {
  troubles.allow(/status of 403/)
  const noor = await newMens()
  const code = await codeOf(noor)
  const [reserve = ''] = noor.reservecodes
  for (const [given, opens] of [
    [code, true],
    [code, false],
    [reserve, true],
    [reserve, false],
  ] as const) {
    const page = await (await browser.newContext()).newPage()
    await page.goto('/inloggen')
    await giveWachtzin(page, noor)
    await giveCode(page, given)
    await (opens ? isOpen(page) : isRefused(page, same))
    await page.context().close()
  }
})

test('who tries too often reads how long to wait, on that account only', async ({ page, troubles }) => {
  troubles.allow(/status of (403|429)/)
  const [noor, koen] = [await newMens(), await newMens('Koen Bedacht')]
  await page.goto('/inloggen')
  const statuses = await page.evaluate(async (mail) => {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const body = JSON.stringify({ mail, proof: 'A'.repeat(43), code: '000000', csrfToken })
    const headers = { 'content-type': 'application/json' }
    const found: number[] = []
    for (let nr = 0; nr < 10; nr++)
      found.push((await fetch('/api/auth/callback/credentials', { method: 'POST', headers, body })).status)
    return found
  }, noor.mail)
  expect(statuses).toEqual(Array(10).fill(403))

  await giveWachtzin(page, noor)
  await giveCode(page, await codeOf(noor))
  await isRefused(page, /Er is te vaak geprobeerd. Probeer het over (1 minuut|\d+ minuten) opnieuw./)
  await check(page)

  await page.goto('/inloggen')
  await giveWachtzin(page, koen)
  await giveCode(page, await codeOf(koen))
  await isOpen(page)
})
