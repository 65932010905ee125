import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isOpen, signIn } from '../steps/account'
import { chooseFile, isAdded, newFile } from '../steps/bijlagen'

test('the klager gets a file that opens without us, with six words and nothing else', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/bijlage-toevoegen`)
  const brief = newFile('brief.bin', 30_000)
  await chooseFile(page, brief)
  await isAdded(page, brief.name)
  await page.goto(`${pad}/meegeven`)
  await expect(page.getByRole('checkbox', { name: /Gesprek met de klager/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Gesprek met de aangeklaagde/ })).not.toBeChecked()
  await expect(page.getByText('Zelf nadenken over mijn toon.')).toHaveCount(0)
  await check(page)
  await page.getByRole('checkbox', { name: brief.name }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Maak het verzegelde bestand' }).click()
  const path = info.outputPath('verzegeld.html')
  await (await download).saveAs(path)
  const words = await page.getByRole('list', { name: 'De zes woorden' }).getByRole('listitem').allTextContents()
  expect(words).toHaveLength(6)
  await check(page)

  const klager = await browser.newPage()
  await klager.context().setOffline(true)
  await klager.goto(pathToFileURL(path).href)
  await check(klager)
  await klager.getByLabel('Uw zes woorden').fill([...words].reverse().join(' '))
  await klager.getByRole('button', { name: 'Open' }).click()
  await expect(klager.getByText('Deze woorden passen niet')).toBeVisible({ timeout: 30_000 })
  await klager.getByLabel('Uw zes woorden').fill(` ${words.join('  ').toUpperCase()} `)
  await klager.getByRole('button', { name: 'Open' }).click()
  await expect(klager.getByRole('heading', { name: 'Afschrift van uw dossier' })).toBeVisible({ timeout: 30_000 })
  await expect(klager.getByText('De meester schreeuwt tegen leerlingen.')).toBeVisible()
  await expect(klager.getByText('De meester herkent het niet.')).toHaveCount(0)
  await expect(klager.getByText('Zelf nadenken')).toHaveCount(0)
  await check(klager)
  const saved = klager.waitForEvent('download')
  await klager.getByRole('link', { name: brief.name }).click()
  expect((await saved).suggestedFilename()).toBe(brief.name)
  await klager.close()
})

test('a dossier is printed without notities, and with them only when asked', async ({ page }) => {
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/afdrukken`)
  await expect(page.getByText('De meester herkent het niet.')).toBeVisible()
  await expect(page.getByText('Zelf nadenken over mijn toon.')).toHaveCount(0)
  await check(page)
  await page.getByLabel('Druk ook mijn aantekeningen af').check()
  await expect(page.getByText('Zelf nadenken over mijn toon.')).toBeVisible()
  await check(page)
})

test('a form to sign is a letter on screen, and the PDF is a copy of it', async ({ page }, info) => {
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/toestemmingsformulier`)
  await isOpen(page)
  await expect(page.getByRole('heading', { name: 'Toestemming om een dossier aan te leggen' })).toBeVisible()
  await check(page)
  await page.getByLabel('Zet de naam van de klager op het formulier').check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download als PDF' }).click()
  const path = info.outputPath('formulier.pdf')
  await (await download).saveAs(path)
  const text = pdfText(path)
  if (text !== null) expect(text).toContain('Zoë Ĳsbeer')
  await page.getByText('Een formulier voor iets anders').click()
  await page.getByRole('link', { name: 'Bemiddeling' }).click()
  await expect(page.getByRole('heading', { name: 'Toestemming voor bemiddeling' })).toBeVisible()
})

function pdfText(path: string): string | null {
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  } catch {
    return null
  }
}
