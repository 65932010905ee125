import { check } from '../../support/axe'
import { appoint, newBestuur } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { isLocked, signIn, unlock } from '../steps/account'
import { isBack, isKept, story, storyOf } from '../steps/intake'

async function contactpersoon() {
  const [bestuur, koen] = [await newBestuur(), await newMens('Koen Bedacht')]
  await appoint(bestuur, koen, { rol: 'contactpersoon' })
  return { koen, bestuur, address: storyOf(bestuur.id) }
}

test('a quarter of an hour without a key locks while she writes, and every word is back', async ({ page }) => {
  const { koen, address } = await contactpersoon()
  await page.clock.install()
  await signIn(page, koen, address)
  await story(page).pressSequentially('Hij wacht elke dag bij de poort')
  await page.clock.fastForward('15:01')
  await isLocked(page)
  await expect(page.getByText('U deed 15 minuten niets.')).toBeVisible()
  await check(page)
  await unlock(page, koen.wachtzin)
  await isBack(page, 'Hij wacht elke dag bij de poort')
  await check(page)
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect(page).toHaveURL(/stap=1/)
})

test('a browser that falls over, or a session that ends, loses no word', async ({ page, context, troubles }) => {
  troubles.allow(/status of 401/)
  const { koen, address } = await contactpersoon()
  await signIn(page, koen, address)
  await story(page).pressSequentially('Het begon na de herfst')
  await page.waitForTimeout(400)
  await page.goto('chrome://crash').catch(() => undefined)

  const next = await context.newPage()
  await next.goto(address)
  await isBack(next, 'Het begon na de herfst')
  await isKept(next)
  await context.clearCookies()
  await story(next).press('ControlOrMeta+End')
  await story(next).pressSequentially(' en hield niet op')
  await expect(next.getByText('Uw sessie is voorbij.')).toBeVisible({ timeout: 15_000 })
  await signIn(next, koen, address)
  await isBack(next, 'Het begon na de herfst en hield niet op')
})

test('two tabs at one intake: both texts are shown, and she chooses', async ({ page, context }) => {
  const { koen, address } = await contactpersoon()
  await signIn(page, koen, address)
  const second = await context.newPage()
  await second.goto(address)
  await expect(story(second)).toBeVisible()
  await story(page).fill('Eerst geschreven in het ene venster')
  await isKept(page)
  await story(second).fill('Daarna geschreven in het andere')
  const both = second.getByRole('alert').filter({ hasText: 'Er zijn twee teksten' })
  await expect(both).toContainText('Daarna geschreven in het andere', { timeout: 15_000 })
  await expect(both).toContainText('Eerst geschreven in het ene venster')
  await check(second)
  await second.getByRole('button', { name: 'Neem de andere tekst over' }).click()
  await expect(story(second)).toHaveValue('Eerst geschreven in het ene venster')
  await isKept(second)
  await second.reload()
  await isBack(second, 'Eerst geschreven in het ene venster')
})
