import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { newMens } from '../../support/people'
import { isAskedAgain, isOpen, signIn } from '../steps/account'
import { linenShows } from '../steps/zaak'

test('suspended while she writes, back with every word, and winding down after the end', async ({
  page,
  browser,
  troubles,
}) => {
  test.slow()
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const ria = await newMens('Ria Schijnbaar')
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  const { pad } = await laidDossier(team)
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, team.vertrouwenspersoon, `${pad}/notitie`)
  const notitie = desk.getByLabel('Uw aantekening')
  await notitie.fill(geheim('net voor de schorsing'))

  await signIn(page, ria, `/${team.bestuur.id}/aanstellingen`)
  await check(page)
  await test.step('the bestuurder suspends', async () => {
    await page.getByRole('rowheader').getByRole('link', { name: 'Noor Verzonnen' }).click()
    await page.getByRole('link', { name: 'Schors' }).click()
    await expect(page.getByRole('heading', { name: 'Aanstelling schorsen' })).toBeVisible()
    await check(page)
    await page.getByRole('button', { name: 'Schors deze aanstelling' }).click()
    await expect(page.getByText(/^Geschorst op/)).toBeVisible()
    await check(page)
  })

  await test.step('and nothing opens any more, for who is suspended', async () => {
    await desk.getByRole('button', { name: 'Bewaar de aantekening' }).click()
    await isNotThere(desk)
    for (const address of [pad, `/${team.bestuur.id}/vandaag`, `/${team.bestuur.id}/dossiers`]) {
      await desk.goto(address)
      await isNotThere(desk)
    }
    await desk.goto('/besturen')
    await expect(desk.getByRole('heading', { name: 'U bent nergens aangesteld' })).toBeVisible()
    await check(desk)
  })

  await test.step('until it is lifted: what she wrote is there again', async () => {
    await page.getByRole('link', { name: 'Hervat' }).click()
    await expect(page.getByRole('heading', { name: 'Aanstelling hervatten' })).toBeVisible()
    await check(page)
    await page.getByRole('button', { name: 'Hervat deze aanstelling' }).click()
    await expect(page.getByText('Actief.')).toBeVisible()
    await desk.goto(`${pad}/notitie`)
    await expect(notitie).toHaveValue(geheim('net voor de schorsing'), { timeout: 15_000 })
    await desk.getByRole('button', { name: 'Bewaar de aantekening' }).click()
    await linenShows(desk, 'net voor de schorsing')
  })

  await test.step('after the end she reads and may close, and begins nothing', async () => {
    await page.getByRole('link', { name: 'Beëindig' }).click()
    await page.getByRole('button', { name: 'Beëindig deze aanstelling' }).click()
    await isAskedAgain(page, /Kies/, /./)
    await check(page)
    await page.getByLabel('Nu meteen').check()
    await page.getByLabel(/^Ja. Deze persoon loopt zelf/).check()
    await page.getByRole('button', { name: 'Beëindig deze aanstelling' }).click()
    await expect(page.getByText('Beëindigd.')).toBeVisible()
    await expect(page.getByText(/nog zaken overdragen of vernietigen/)).toBeVisible()
    await check(page)
    await desk.goto(pad)
    await isOpen(desk)
    await linenShows(desk, 'net voor de schorsing')
    await expect(desk.getByRole('link', { name: /Gesprek vastleggen|Voeg een bijlage toe/ })).toHaveCount(0)
    await expect(desk.getByRole('link', { name: 'Afsluiten' })).toBeVisible()
    await check(desk)
    await desk.goto(`${pad}/notitie`)
    await isNotThere(desk)
  })
  await desk.context().close()
})

async function isNotThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible({ timeout: 15_000 })
}
