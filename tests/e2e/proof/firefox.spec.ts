import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { appoint, newBestuur } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { codeOf, newMens } from '../../support/people'
import { storyOf } from '../steps/intake'

const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync)

test('the vault works in Firefox: sign in, write, reload, and it is there', async ({ baseURL }) => {
  test.info().skip(!executablePath, 'Geen Firefox gevonden: installeer firefox-esr om de kluis ook daarin te proberen.')
  test.slow()
  const [bestuur, koen] = [await newBestuur(), await newMens('Koen Bedacht')]
  await appoint(bestuur, koen, { rol: 'contactpersoon' })
  const text = geheim('geschreven in Firefox')
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(40_000)
    await page.goto(`${baseURL}/inloggen?naar=${encodeURIComponent(storyOf(bestuur.id))}`)
    await page.locator('#mail').fill(koen.mail)
    await page.locator('#wachtzin').fill(koen.wachtzin)
    await page.locator('::-p-text(Verder)').click()
    await page.locator('#code').fill(await codeOf(koen))
    await page.locator('button[type=submit]').click()
    await page.locator('#omschrijving').fill(text)
    await page.locator('::-p-text(Opgeslagen om)').wait()
    await page.reload()
    await page.locator('::-p-text(U schreef hier al eerder)').wait()
    expect(await page.$eval('#omschrijving', (field) => (field as HTMLTextAreaElement).value)).toBe(text)
  } finally {
    await browser.close()
  }
})
