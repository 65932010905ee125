import type { Page } from '@playwright/test'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { signIn } from '../steps/account'

const older = (page: Page) => page.getByRole('alert').filter({ hasText: 'Hier staat minder dan u eerder zag' })

async function note(page: Page, tekst: string): Promise<void> {
  await page.getByLabel('Uw aantekening').fill(tekst)
  await page.getByRole('button', { name: 'Bewaar de aantekening' }).click()
}

test('what the server takes away is missed, at another device too; what the back button brings is not', async ({
  page,
  browser,
}) => {
  test.slow()
  const team = await newTeam()
  const { id, pad } = await laidDossier(team)
  const noor = team.vertrouwenspersoon
  await signIn(page, noor, pad)
  await page.goto(`${pad}/notitie`)
  await note(page, 'Eerst dit')
  await page.waitForURL(`**${pad}`)
  await page.goBack()
  await note(page, 'En nog dit, van de bladzijde van daarvoor')
  await page.waitForURL(`**${pad}`)
  await page.waitForTimeout(6000)
  await expect(older(page)).toHaveCount(0)

  await ask(
    adminUrl(),
    `delete from envelope where object_id = $1 and sectie = 'notities' and created_at = (
       select max(created_at) from envelope where object_id = $1)`,
    [id],
  )
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, noor, pad)
  for (const desk of [page, elsewhere]) {
    await desk.goto(pad)
    await expect(older(desk)).toBeVisible({ timeout: 20_000 })
  }
  await check(page)
  await elsewhere.getByRole('link', { name: 'Aantekening voor uzelf maken' }).click()
  await note(elsewhere, 'Hierop wordt niets geschreven')
  await expect(elsewhere.getByRole('alert').filter({ hasText: 'Uw kluis kon dit niet verzegelen' })).toBeVisible()
  await expect(older(elsewhere)).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Dit klopt, ga hiermee verder' }).click()
  await expect(older(elsewhere)).toHaveCount(0)
  await elsewhere.getByRole('button', { name: 'Bewaar de aantekening' }).click()
  await elsewhere.waitForURL(`**${pad}`)
  await elsewhere.context().close()
})
