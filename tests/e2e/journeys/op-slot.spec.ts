import { check } from '../../support/axe'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { isAskedAgain, isLocked, isOpen, isRefused, lock, signIn, unlock } from '../steps/account'

test('locked with one press and opened with the wachtzin, where she was', async ({ page, troubles }) => {
  troubles.allow(/status of 403/)
  const noor = await newMens()
  await signIn(page, noor, '/account/logboek')
  await page.reload()
  await isOpen(page)

  await lock(page)
  await check(page)
  await page.getByRole('button', { name: 'Openen' }).click()
  await isAskedAgain(page, 'Vul uw wachtzin in.')
  await unlock(page, 'niet de goede wachtzin')
  await isRefused(page, 'Deze wachtzin klopt niet.')
  await check(page)
  await page.goto('/account')
  await isLocked(page)
  await page.goto('/ontgrendelen?naar=/account/logboek')
  await unlock(page, noor.wachtzin)
  await isOpen(page)
  await expect(page).toHaveURL('/account/logboek')
  for (const line of ['Van slot gehaald', 'Op slot gegaan', 'Ingelogd', 'U nam uw account in gebruik'])
    await expect(page.getByRole('cell', { name: line })).toBeVisible()
  await check(page)
})

test('one unlock serves all tabs, and one lock closes them all', async ({ page, context }) => {
  const noor = await newMens()
  await signIn(page, noor, '/account')
  const second = await context.newPage()
  await second.goto('/account/logboek')
  await isOpen(second)

  await lock(page)
  await isLocked(second)
  await unlock(second, noor.wachtzin)
  await isOpen(second)
  await page.goto('/account')
  await isOpen(page)

  const answer = page.waitForResponse(/sign-out/)
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  expect((await (await answer).allHeaders())['clear-site-data']).toMatch(/"cookies".*"cache"|"cache".*"cookies"/)
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await expect(second.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  expect((await context.cookies()).filter(({ name }) => name.includes('sessie'))).toEqual([])
  await page.goto('/account')
  await expect(page).toHaveURL(/\/inloggen\?naar=%2Faccount$/)
})
