import { readFile } from 'node:fs/promises'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isOpen, signIn } from '../steps/account'
import { chooseFile, isAdded, newFile } from '../steps/bijlagen'

test('an attachment goes up sealed, stops, goes on after a reload, comes back whole, and is removed', async ({
  page,
  troubles,
}) => {
  test.setTimeout(240_000)
  troubles.allow(/Failed to load resource|net::ERR/)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, pad)
  await page.getByRole('link', { name: 'Voeg een bijlage toe' }).click()
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies een bestand.' })).toBeVisible()
  await check(page)

  const scan = newFile('Brief van de Ĳsbeer.pdf', 12_000_000)
  let sent = 0
  await page.route(/\/bestanden\/[^/]+\/[^/]+\/\d+$/, async (route) => (++sent > 5 ? route.abort() : route.continue()))
  await chooseFile(page, scan)
  await expect(page.getByRole('alert').filter({ hasText: 'De verbinding viel weg' })).toBeVisible({ timeout: 30_000 })
  await check(page)
  await page.unrouteAll()
  await page.goto(`${pad}#bijlagen`)
  await isOpen(page)
  await expect(page.getByText('Nog niet helemaal verstuurd')).toBeVisible()
  await page.getByRole('link', { name: 'Ga verder met versturen' }).click()
  await chooseFile(page, newFile(scan.name, scan.buffer.length), 'Ga verder met dit bestand')
  await expect(page.getByRole('alert').getByRole('link', { name: /Dit is een ander bestand/ })).toBeVisible()
  await check(page)
  const numbers: string[] = []
  page.on('request', (request) => request.method() === 'PUT' && numbers.push(request.url().split('/').at(-1) ?? ''))
  await chooseFile(page, scan, 'Ga verder met dit bestand')
  await isAdded(page, scan.name)
  expect(numbers).toEqual(['5', '6', '7', '8', '9', '10', '11', '12'])
  await check(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${scan.name}` }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe(scan.name)
  expect(Buffer.compare(await readFile(await saved.path()), scan.buffer)).toBe(0)

  await page.getByRole('link', { name: `Verwijder ${scan.name}` }).click()
  await expect(page.getByRole('heading', { name: 'Bijlage verwijderen' })).toBeVisible()
  await expect(page.getByText(scan.name)).toBeVisible()
  await check(page)
  await page.getByRole('button', { name: 'Verwijder deze bijlage' }).click()
  await expect(page.getByText('Er zijn nog geen bijlagen.')).toBeVisible()
})
