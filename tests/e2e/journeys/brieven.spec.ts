import { expect, type Page } from '@playwright/test'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { signIn } from '../steps/account'
import { downloadedPdf } from '../steps/pdf'

test('R-KL-1: a klachtbrief from concept to the PDF that is kept, and a concept that is thrown away', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, pad)

  await test.step('there is no letter yet', async () => {
    await page.getByRole('link', { name: 'Brieven en formulieren' }).click()
    await expect(page.getByText('Er is nog geen brief')).toBeVisible({ timeout: 30_000 })
    await check(page)
  })

  await test.step('half done it is kept, and what is missing is named one by one with its source', async () => {
    await page.getByRole('link', { name: 'Klachtbrief' }).click()
    await expect(page.getByLabel('Naam van de klager')).toHaveValue('Zoë Ĳsbeer', { timeout: 30_000 })
    await check(page)
    await page.getByLabel('Datum van de brief').fill('32-13-2026')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await expect(page.getByText('Deze datum bestaat niet. Kijk de dag en de maand na.').first()).toBeVisible()
    await page.getByLabel('Datum van de brief').fill('22-11-2026')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    const mist = page.locator('.notice').filter({ hasText: 'Dit moet er nog in' })
    await expect(mist).toContainText('Het adres van de klager (Klachtenregeling, art. 9.3)', { timeout: 30_000 })
    await expect(mist.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByText('(Handreiking, 5.8.1)')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Maak de brief definitief' })).toHaveCount(0)
    await check(page)
  })

  await test.step('filled in further, read once more, and definitief', async () => {
    await page.getByRole('link', { name: 'Vul aan of verander' }).click()
    await page.getByLabel('Adres van de klager').fill(geheim('Dĳkweg 1'))
    await page.getByLabel('Wat is er gebeurd?').fill(geheim('Hij riep: weg jij 🙁. أحمد en שרה hoorden het.'))
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await page.getByRole('link', { name: 'Maak de brief definitief' }).click({ timeout: 30_000 })
    const klaar = page.getByRole('button', { name: 'Maak de brief definitief' })
    await klaar.click({ timeout: 30_000 })
    await expect(page.getByText('Lees de brief na, en vink dat aan.').first()).toBeVisible()
    await check(page)
    await page.getByLabel('Ja, door wie hem stuurt').check()
    await klaar.click()
    await expect(page.getByText(/Definitief op/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('link', { name: 'Vul aan of verander' })).toHaveCount(0)
    await check(page)
  })

  await test.step('the PDF says what the page says, names and signs in their order', async () => {
    const text = (await downloadedPdf(page, info))?.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ')
    await expect(page.getByText('De PDF staat bij uw downloads.')).toBeVisible()
    if (!text) return
    for (const words of ['Zoë Ĳsbeer', 'Dĳkweg 1', '22 november 2026', 'Vertrouwelijk', 'Pagina 1 van', 'Handtekening'])
      expect(text).toContain(words)
    for (const words of ['weg jij 🙁', 'أحمد', 'שרה', 'Meester Őszi', 'De meester schreeuwt tegen leerlingen.'])
      expect(text).toContain(words)
  })

  await test.step('a concept goes, the letter that is definitief stays', async () => {
    await page.getByRole('link', { name: 'Alle brieven' }).click()
    await page.getByRole('link', { name: 'Uitnodiging voor een gesprek' }).click({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Bewaar als concept' }).click({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Gooi dit concept weg' }).click({ timeout: 30_000 })
    await check(page)
    await page.getByRole('button', { name: 'Gooi dit concept weg' }).click()
    await expect(inDossier(page).getByRole('link')).toHaveText(['Klachtbrief'], { timeout: 30_000 })
    await expect(inDossier(page)).toContainText('Definitief op')
  })
})

function inDossier(page: Page) {
  return page.getByRole('region', { name: 'In dit dossier' })
}
