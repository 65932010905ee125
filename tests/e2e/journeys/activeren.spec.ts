import type { Page } from '@playwright/test'
import { todayInNederland } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { invite, prepareAccount } from '@/lib/platform/auth/invitation'
import { withContext } from '@/lib/platform/db/context'
import { check } from '../../support/axe'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { codeOf } from '../../support/people'
import { isAskedAgain, isOpen, isRefused, signIn, signOut } from '../steps/account'

test('someone who is invited takes her account in use, with mistakes on the way, and signs in', async ({
  page,
  troubles,
}) => {
  troubles.allow(/status of (400|403)/)
  const mail = await invited('Noor Verzonnen')
  const link = await linkIn(mail)

  await page.goto(link)
  await expect(page.getByRole('heading', { name: /Welkom, Noor Verzonnen/ })).toBeVisible()
  await expect(page.getByText(mail)).toBeVisible()
  await check(page)
  await page.getByRole('button', { name: 'Begin' }).click()

  const wachtzin = await choosePassphrase(page)
  const phone = { totpGeheim: await pairPhone(page), laatsteStap: Math.floor(Date.now() / 30_000) }
  await expect(page.getByRole('list', { name: 'Reservecodes' }).getByRole('listitem')).toHaveCount(10)
  await check(page)
  await page.getByRole('button', { name: 'Verder' }).click()
  await keepWords(page)

  await isOpen(page)
  await expect(page.getByRole('heading', { name: 'U bent nergens aangesteld' })).toBeVisible()
  await check(page)

  await page.goto('/account')
  await signOut(page)
  await signIn(page, { ...phone, mail, wachtzin }, '/account')
  await expect(page.getByRole('heading', { name: 'Uw account' })).toBeVisible()

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Deze uitnodiging werkt niet meer' })).toBeVisible()
  await check(page)
})

async function invited(naam: string): Promise<string> {
  const mail = `${newId()}@voorbeeld.invalid`
  const today = todayInNederland(new Date())
  await withContext({ accountId: null, bestuurId: null, today }, async (tx) => {
    await invite(tx, (await prepareAccount(tx, { mail, naam })).accountId)
  })
  return mail
}

async function linkIn(to: string): Promise<string> {
  const { text } = await waitForMail(to)
  return /https?:\/\/\S+/.exec(text)?.[0] ?? ''
}

async function choosePassphrase(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Kies uw wachtzin' })).toBeFocused()
  const proposal = page.locator('p.code')
  await expect(proposal).toHaveText(/^\S+( \S+){5}$/)
  await check(page)
  const verder = page.getByRole('button', { name: 'Verder' })
  await verder.click()
  await isAskedAgain(page, 'Kies een wachtzin en typ hem hier.')
  await page.getByLabel('Uw wachtzin').fill('welkom2026')
  await page.getByLabel('Nog een keer').fill('welkom2027')
  await verder.click()
  await isAskedAgain(page, /^Deze zin is te kort: 10 tekens/, 'Typ twee keer precies dezelfde wachtzin.')
  await check(page)
  const wachtzin = (await proposal.textContent()) ?? ''
  await page.getByLabel('Uw wachtzin').fill(wachtzin)
  await page.getByLabel('Nog een keer').fill(wachtzin)
  await verder.click()
  return wachtzin
}

async function pairPhone(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Koppel uw telefoon' })).toBeFocused({ timeout: 20_000 })
  await expect(page.getByRole('img', { name: 'QR-code voor uw app' })).toBeVisible()
  await check(page)
  const secret = ((await page.locator('p.code').textContent()) ?? '').replaceAll(' ', '')
  const verder = page.getByRole('button', { name: 'Verder' })
  await verder.click()
  await isAskedAgain(page, 'Vul de zes cijfers in die de app laat zien.')
  await page.getByLabel('Code uit de app').fill('12345')
  await verder.click()
  await isAskedAgain(page, 'Vul de code in.')
  await page.getByLabel('Code uit de app').fill('000000')
  await verder.click()
  await isRefused(page, 'Deze code klopt niet.')
  await check(page)
  await page.getByLabel('Code uit de app').fill(await codeOf({ totpGeheim: secret, laatsteStap: 0 }))
  await verder.click()
  return secret
}

async function keepWords(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Herstelwoorden' }).getByRole('listitem')
  await expect(list).toHaveCount(12)
  const words = await list.allTextContents()
  await check(page)
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click()
  const fields = page.getByRole('textbox', { name: /^Woord \d+$/ })
  await expect(fields).toHaveCount(3)
  const finish = page.getByRole('button', { name: 'Klaar, log mij in' })
  for (const field of await fields.all()) await field.fill('appeltaart')
  await finish.click()
  await isAskedAgain(page, /klopt niet/, /klopt niet/, /klopt niet/)
  await check(page)
  for (const field of await fields.all()) {
    const nr = Number(/\d+/.exec((await field.getAttribute('id')) ?? '')?.[0])
    await field.fill(words[nr - 1] ?? '')
  }
  await finish.click()
}
