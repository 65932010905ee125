import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appoint, newBestuur } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { type Mens, newMens } from '../../support/people'
import { isLocked, signIn } from '../steps/account'
import { isBack, story, storyOf } from '../steps/intake'

test('after eight hours the vault closes by itself, and what she was writing is there again', async ({
  page,
  troubles,
}) => {
  troubles.allow(/status of 401/)
  const [bestuur, koen] = [await newBestuur(), await newMens('Koen Bedacht')]
  await appoint(bestuur, koen, { rol: 'contactpersoon' })
  const address = storyOf(bestuur.id)
  await signIn(page, koen, address)
  expect(await hoursOf(koen)).toBeCloseTo(8, 2)

  await endsIn(koen, '25 seconds')
  await page.reload()
  await story(page).fill('Nog niet bewaard toen de dag om was')
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL(/reden=verlopen/)
  await check(page)
  await page.goto(address)
  await isLocked(page)
  await signIn(page, koen, address)
  await isBack(page, 'Nog niet bewaard toen de dag om was')

  await endsIn(koen, '-1 second')
  await story(page).fill('Getypt nadat de server de sessie sloot')
  await expect(page.getByText('Uw sessie is voorbij.')).toBeVisible({ timeout: 15_000 })
  for (const door of ['/api/vault/share', '/api/vault/heartbeat', '/api/vault/unlock'])
    expect(await page.evaluate(async (url) => (await fetch(url, { method: 'POST' })).status, door), door).toBe(401)
  const asked = await page.request.get(address, { maxRedirects: 0 })
  expect([asked.status(), asked.headers().location]).toEqual([307, `/inloggen?naar=${encodeURIComponent(address)}`])
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
})

async function hoursOf({ accountId }: Mens): Promise<number> {
  const hours = 'extract(epoch from max(ends_at) - max(created_at))::float / 3600 as hours'
  const [row] = await ask<{ hours: number }>(adminUrl(), `select ${hours} from sessie where account_id = $1`, [
    accountId,
  ])
  return row?.hours ?? 0
}

/** Eight hours are not waited for: the row is made older. */
async function endsIn({ accountId }: Mens, time: string): Promise<void> {
  await ask(adminUrl(), 'update sessie set ends_at = now() + $2::interval where account_id = $1', [accountId, time])
}
