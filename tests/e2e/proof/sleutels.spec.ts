import type { Page } from '@playwright/test'
import { newKeyPair } from '@/lib/vault/key-pair'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appoint, newBestuur, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidIntake } from '../../support/laid-intake'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { refer } from '../steps/intake'

test('the key of an office is made, and given on to a second holder after comparing words', async ({
  page,
  browser,
}) => {
  test.slow()
  const bestuur = await newBestuur()
  const [ria, karel] = [await newMens('Ria Schijnbaar'), await newMens('Karel Denkbeeld')]
  const tafel = `/${bestuur.id}/bestuurstafel`
  await appoint(bestuur, ria, { rol: 'bestuurder' })
  await signIn(page, ria, tafel)
  await page.getByRole('link', { name: 'Maak de sleutel' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Maak de sleutel' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De sleutel is gemaakt' })).toBeVisible()
  await expect(page.getByRole('list').filter({ has: page.getByRole('listitem').nth(11) })).toHaveCount(1)
  await check(page)
  await page.getByRole('link', { name: 'De code ligt in de kluis' }).click()
  await expect(page.getByText('Ria Schijnbaar heeft de sleutel.')).toBeVisible()

  await appoint(bestuur, karel, { rol: 'bestuurder' })
  const second = await (await browser.newContext()).newPage()
  await signIn(second, karel, '/account')
  const own = await wordsOf(second, 'Uw zes woorden')
  await page.reload()
  await expect(page.getByText('Karel Denkbeeld heeft nog geen sleutel.')).toBeVisible()
  await page.getByRole('link', { name: 'Geef de sleutel door' }).click()
  await expect(page.getByRole('heading', { name: 'Bel Karel Denkbeeld en vergelijk deze zes woorden' })).toBeVisible()
  await expect(page.getByText(own)).toBeVisible()
  await check(page)
  const give = page.getByRole('button', { name: 'Geef de sleutel door' })
  await expect(give).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'De woorden zijn gelijk' }).click()
  await give.click()
  await expect(page.getByText('De sleutel is doorgegeven.')).toBeVisible()
  await check(page)

  await second.goto(tafel)
  await expect(second.getByText('Karel Denkbeeld heeft de sleutel.')).toBeVisible()
  await check(second)
  for (const desk of [page, second]) await desk.goto(`/${bestuur.id}/ambten/bestuur`)
  const office = 'De zes woorden van dit ambt'
  expect(await wordsOf(second, office)).toBe(await wordsOf(page, office))
  await second.context().close()
})

test('a key that has changed stops what is sent, until the six words were compared', async ({ page, browser }) => {
  test.slow()
  const team = await newTeam()
  const { bestuur, contactpersoon, vertrouwenspersoon } = team
  const [first, next] = [await laidIntake(team), await laidIntake(team)]
  await signIn(page, contactpersoon, `${first}/verwijzen`)
  await refer(page, vertrouwenspersoon.volledig)
  await page.getByRole('button', { name: 'Verwijs door' }).click()
  await expect(page.getByText('De intake is doorverwezen')).toBeVisible({ timeout: 15_000 })

  const { publicKey } = await newKeyPair()
  const put = (key: Uint8Array) =>
    ask(adminUrl(), 'update account set public_key = $2 where id = $1', [
      vertrouwenspersoon.accountId,
      Buffer.from(key),
    ])
  await put(publicKey)
  await page.goto(`${next}/verwijzen`)
  await refer(page, vertrouwenspersoon.volledig)
  const sent = async () => (await ask(adminUrl(), 'select 1 from melding where bestuur_id = $1', [bestuur.id])).length
  expect(await sent()).toBe(1)
  await page.getByRole('button', { name: 'Verwijs door' }).click()
  await expect(page.getByText(/De sleutel van deze persoon is nieuw of veranderd/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Bel Noor Verzonnen en vergelijk/ })).toBeVisible()
  await check(page)
  expect(await sent()).toBe(1)

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, vertrouwenspersoon, '/account')
  const own = await wordsOf(desk, 'Uw zes woorden')
  await expect(page.getByText(own)).toHaveCount(0)
  await put(vertrouwenspersoon.vault.publicKey)
  await page.reload()
  await page.getByRole('button', { name: 'Verwijs door' }).click()
  await expect(page.getByText('De intake is doorverwezen')).toBeVisible({ timeout: 15_000 })
  expect(await sent()).toBe(2)
  await desk.context().close()
})

async function wordsOf(page: Page, section: string): Promise<string> {
  const words = page.getByRole('region', { name: section }).locator('.code')
  await expect(words).toHaveText(/^\S+( \S+){5}$/)
  return (await words.textContent()) ?? ''
}
