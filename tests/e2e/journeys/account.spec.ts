import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { codeOf, newMens } from '../../support/people'
import {
  giveCode,
  giveWachtzin,
  isAskedAgain,
  isOpen,
  isRefused,
  lock,
  signIn,
  signOut,
  unlock,
} from '../steps/account'
import { chooseWachtzin, newPhone, noteWords, proveWachtzin } from '../steps/herstel'

test('she sees where she is signed in, and ends another session', async ({ page, browser, troubles }) => {
  troubles.allow(/status of 401/)
  const noor = await newMens()
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, noor, '/account/logboek')
  await signIn(page, noor, '/account')
  await expect(page.getByText('Deze sessie')).toHaveCount(1)
  await check(page)
  const other = page.getByRole('button', { name: 'Log uit: Chrome op Linux' })
  await other.click()
  await expect(other).toHaveCount(0)
  await comeBack(elsewhere)
  await expect(elsewhere.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await elsewhere.context().close()
})

test('she changes her wachtzin, and the old one opens nothing any more', async ({ page, browser, troubles }) => {
  troubles.allow(/status of 40[13]/)
  const noor = await newMens()
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, noor, '/account/logboek')
  await signIn(page, noor, '/account/wachtzin')
  await check(page)
  await proveWachtzin(page, '', 'Verder')
  await isAskedAgain(page, 'Vul uw wachtzin in.')
  const wachtzin = 'zeven kastanjes op een houten vlonder'
  await proveWachtzin(page, 'niet de goede', 'Verder')
  await chooseWachtzin(page, wachtzin)
  await isRefused(page, 'Deze wachtzin klopt niet.')
  await proveWachtzin(page, noor.wachtzin, 'Verder')
  await check(page)
  await chooseWachtzin(page, wachtzin)
  await expect(page.getByRole('heading', { name: 'Uw wachtzin is gewijzigd' })).toBeVisible({ timeout: 20_000 })
  await check(page)
  await waitForMail(noor.mail, /wachtzin is gewijzigd/)
  await comeBack(elsewhere)
  await expect(elsewhere.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await elsewhere.context().close()

  await lock(page)
  await unlock(page, noor.wachtzin)
  await isRefused(page, 'Deze wachtzin klopt niet.')
  await unlock(page, wachtzin)
  await isOpen(page)
})

test('she takes another address, another phone, new codes and new words', async ({ page, troubles }) => {
  troubles.allow(/status of 40[03]/)
  const noor = await newMens()
  const mail = `nieuw-${noor.mail}`
  await signIn(page, noor, '/account/mailadres')
  await check(page)
  await page.getByLabel('Nieuw mailadres').fill(mail)
  await proveWachtzin(page, noor.wachtzin, 'Stuur een link naar het nieuwe adres')
  await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible({ timeout: 20_000 })
  await check(page)
  await waitForMail(noor.mail, /nieuw mailadres gevraagd/)
  const { text } = await waitForMail(mail)
  await page.goto(/https?:\/\/\S+/.exec(text)?.[0] ?? '')
  await check(page)
  await page.getByRole('button', { name: 'Bevestig het adres' }).click()
  await expect(page.getByText(mail)).toBeVisible()
  await waitForMail(noor.mail, /mailadres is gewijzigd/)

  await page.getByRole('link', { name: 'Koppel een andere telefoon' }).click()
  await proveWachtzin(page, noor.wachtzin, 'Verder')
  const phone = await newPhone(page)
  await check(page)
  await page.getByLabel('Code uit de app').fill(await codeOf(phone))
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Uw nieuwe telefoon werkt' })).toBeVisible()
  await check(page)
  await waitForMail(mail, /telefoon is vervangen/)

  await page.goto('/account/reservecodes')
  await proveWachtzin(page, noor.wachtzin, 'Maak nieuwe codes')
  const codes = page.getByRole('list', { name: 'Reservecodes' }).getByRole('listitem')
  await expect(codes).toHaveCount(10, { timeout: 20_000 })
  const [reserve = ''] = await codes.allTextContents()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(page.getByRole('heading', { name: 'Uw account' })).toBeVisible()

  await page.goto('/account/herstelwoorden')
  await proveWachtzin(page, noor.wachtzin, 'Maak nieuwe woorden')
  await noteWords(page, 'Vervang de oude woorden')
  await expect(page.getByRole('heading', { name: 'Uw nieuwe herstelwoorden gelden' })).toBeVisible({ timeout: 20_000 })
  await check(page)

  await page.goto('/account')
  await signOut(page)
  const tries = [
    { ...phone, mail: noor.mail, wachtzin: noor.wachtzin },
    { ...noor, mail },
  ]
  for (const known of tries) {
    await page.goto('/inloggen')
    await giveWachtzin(page, known)
    await giveCode(page, await codeOf(known))
    await isRefused(page, /^Dit klopt niet/)
  }
  await page.goto('/inloggen')
  await giveWachtzin(page, { mail, wachtzin: noor.wachtzin })
  await giveCode(page, reserve)
  await isOpen(page)
  await page.goto('/account')
  await signOut(page)
  await signIn(page, { ...phone, mail, wachtzin: noor.wachtzin }, '/account')
  await lock(page)
})

/** Where the session was ended: the page may leave for signing in by itself at that moment, and cut the reload off. */
async function comeBack(page: Page): Promise<void> {
  await page.reload().catch((error: Error) => expect(error.message).toContain('ERR_ABORTED'))
}
