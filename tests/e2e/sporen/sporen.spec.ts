import { rm, writeFile } from 'node:fs/promises'
import { geheimen } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { newMens } from '../../support/people'
import { tracesOf } from '../../support/traces'
import { signIn } from '../steps/account'
import { proveWachtzin } from '../steps/herstel'

// After all journeys, which put the word in every sealed field they came by.
test('what was typed in sealed fields stands nowhere on the side of the server', async () => {
  test.slow()
  expect(await tracesOf(...geheimen)).toEqual({ tables: [], data: [], log: [], build: [], mails: [] })
})

test('a word typed where the server may read it is found in all those places', async ({ page }) => {
  test.slow()
  const leak = 'Lekzegel'
  const noor = await newMens()
  await signIn(page, noor, '/account/mailadres')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  const mail = `${leak.toLowerCase()}@voorbeeld.invalid`
  await page.getByLabel('Nieuw mailadres').fill(mail)
  await proveWachtzin(page, noor.wachtzin, 'Stuur een link naar het nieuwe adres')
  await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible({ timeout: 20_000 })
  expect(sent.join()).toContain(leak.toLowerCase())
  const planted = '.next/geplant.txt'
  await writeFile(planted, Buffer.from(`--${leak}--`).toString('base64'))
  await writeFile('.test/e2e/server.log', `{"event":"${leak}"}\n`, { flag: 'a' })
  await waitForMail(mail)
  const { tables, data, log, build, mails } = await tracesOf(leak)
  expect(mails.length).toBeGreaterThan(0)
  expect(tables.length).toBeGreaterThan(0)
  expect(data.length).toBeGreaterThan(0)
  expect(log).toEqual(['.test/e2e/server.log'])
  expect(build).toEqual([planted])
  await rm(planted)
})
