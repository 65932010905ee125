import { check } from '../../support/axe'
import { appoint, newBestuur } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { codeOf, newMens } from '../../support/people'
import { isAskedAgain, isOpen, isRefused, lock, signIn, signOut, unlock } from '../steps/account'
import { chooseWachtzin, newPhone, noteWords } from '../steps/herstel'
import { isBack, isKept, story, storyOf } from '../steps/intake'

test('wachtzin forgotten: the words give back what was written, and count once', async ({ page, troubles }) => {
  troubles.allow(/status of 403/)
  const [bestuur, koen] = [await newBestuur(), await newMens('Koen Bedacht')]
  await appoint(bestuur, koen, { rol: 'contactpersoon' })
  const address = storyOf(bestuur.id)
  await signIn(page, koen, address)
  await story(page).fill('Dit moet er straks nog staan')
  await isKept(page)
  await lock(page)

  await page.getByRole('link', { name: 'Wachtzin vergeten?' }).click()
  await expect(page.getByRole('heading', { name: 'Wachtzin vergeten' })).toBeVisible()
  await check(page)
  await page.getByRole('button', { name: 'Verder' }).click()
  await isAskedAgain(page, /mailadres/, /herstelwoorden/, /code/)
  await check(page)
  const words = koen.herstelwoorden
  await page.getByLabel('E-mailadres').fill(koen.mail)
  await page.getByLabel('Code uit uw app').fill(await codeOf(koen))
  await page.getByLabel('Uw herstelwoorden').fill([...words].reverse().join(' '))
  await page.getByRole('button', { name: 'Verder' }).click()
  await isRefused(page, /Dit klopt niet.|Deze woorden kloppen niet./)
  await page.getByLabel('Uw herstelwoorden').fill(`  ${words.join('  ').toUpperCase()} `)
  await page.getByLabel('Code uit uw app').fill(await codeOf(koen))
  await page.getByRole('button', { name: 'Verder' }).click()

  await expect(page.getByRole('heading', { name: 'Kies een nieuwe wachtzin' })).toBeVisible({ timeout: 20_000 })
  await check(page)
  const wachtzin = 'een heel andere zin met kastanjes'
  await chooseWachtzin(page, wachtzin)
  await noteWords(page, 'Klaar, log mij in')
  await isOpen(page)
  expect((await waitForMail(koen.mail, /toegang is hersteld/)).text).not.toContain('Proef')

  await page.goto(address)
  await isBack(page, 'Dit moet er straks nog staan')
  await lock(page)
  await unlock(page, koen.wachtzin)
  await isRefused(page, 'Deze wachtzin klopt niet.')
  await unlock(page, wachtzin)
  await isBack(page, 'Dit moet er straks nog staan')
})

test('phone lost: wachtzin and words together pair a new one, and the old one is out', async ({ page, troubles }) => {
  troubles.allow(/status of 403/)
  const noor = await newMens()
  await page.goto('/inloggen')
  await page.getByRole('link', { name: 'Wachtzin vergeten?' }).click()
  await page.getByRole('link', { name: 'Koppel een nieuwe telefoon' }).click()
  await expect(page.getByRole('heading', { name: 'Telefoon kwijt' })).toBeVisible()
  await check(page)
  await page.getByLabel('E-mailadres').fill(noor.mail)
  await page.getByLabel('Wachtzin', { exact: true }).fill('niet de goede wachtzin')
  await page.getByLabel('Uw herstelwoorden').fill(noor.herstelwoorden.join(' '))
  await page.getByRole('button', { name: 'Verder' }).click()
  await isRefused(page, 'Dit klopt niet. Kijk het mailadres, de wachtzin en de twaalf woorden na.')
  await page.getByLabel('Wachtzin', { exact: true }).fill(noor.wachtzin)
  await page.getByRole('button', { name: 'Verder' }).click()

  await noteWords(page, 'Verder')
  const phone = await newPhone(page)
  await check(page)
  await page.getByLabel('Code uit de app').fill('000000')
  await page.getByRole('button', { name: 'Verder' }).click()
  await isRefused(page, 'Deze code klopt niet.')
  await page.getByLabel('Code uit de app').fill(await codeOf(phone))
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('list', { name: 'Reservecodes' }).getByRole('listitem')).toHaveCount(10)
  await page.getByRole('button', { name: 'Klaar' }).click()
  await isOpen(page)
  await waitForMail(noor.mail, /telefoon is vervangen/)

  await page.goto('/account')
  await signOut(page)
  await signIn(page, { ...noor, ...phone }, '/account')
})
