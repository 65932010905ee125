import { check } from '../../support/axe'
import { test } from '../../support/fixtures'
import { codeOf, newMens } from '../../support/people'
import { giveCode, giveWachtzin, isAskedAgain, isOpen, isRefused } from '../steps/account'

const same = 'Dit klopt niet. Kijk het mailadres, de wachtzin en de code na.'

test('who mistypes wachtzin, code or address reads one and the same sentence', async ({ page, troubles }) => {
  troubles.allow(/status of 403/)
  const noor = await newMens()
  await page.goto('/inloggen')
  await check(page)
  await page.getByRole('button', { name: 'Verder' }).click()
  await isAskedAgain(page, 'Vul uw mailadres in.', 'Vul uw wachtzin in.')
  await check(page)

  const tries = [
    { mail: noor.mail, wachtzin: 'niet de goede wachtzin', code: await codeOf({ ...noor }) },
    { mail: noor.mail, wachtzin: noor.wachtzin, code: '000000' },
    { mail: 'niemand@voorbeeld.invalid', wachtzin: noor.wachtzin, code: await codeOf({ ...noor }) },
  ]
  for (const { code, ...known } of tries) {
    await page.goto('/inloggen')
    await giveWachtzin(page, known)
    await giveCode(page, code)
    await isRefused(page, same)
  }
  await check(page)

  await page.getByRole('button', { name: 'Terug' }).click()
  await giveWachtzin(page, noor)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await isAskedAgain(page, 'Vul de code uit uw app in.')
  await giveCode(page, await codeOf(noor))
  await isOpen(page)
})
