import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { check } from '../../support/axe'
import { jaarTekst } from '../../support/jaarverslag-team'

export const teksten = {
  'Wat het meest voorkomt': 'Pesten komt het vaakst voor, meestal in een groepsapp.',
  'Wat er verandert': 'Ouders komen vaker zelf.',
  'Wat ons opviel': 'Een eerste gesprek helpt bijna altijd.',
  'Wat wij u aanraden': '1. Spreek af wie meekijkt.\n2. Zet op de site wie er luistert.',
  'Wat er concreet gebeurt': '1. Een avond voor ouders in het najaar.',
}

export async function fileFigures(page: Page, bestuur: string): Promise<void> {
  await page.goto(`/${bestuur}/jaarverslag/bijdrage`)
  await page.getByRole('button', { name: /^Dien deze cijfers (opnieuw )?in$/ }).click()
  await expect(page.getByText('Uw cijfers zijn ingediend.')).toBeVisible()
}

/** From the list of years, that of the year that is over. */
export async function beginReport(page: Page, bestuur: string, link: string, button: string): Promise<void> {
  await page.goto(`/${bestuur}/jaarverslag`)
  await page.getByRole('region', { name: jaarTekst }).getByRole('link', { name: link }).click()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { name: `Jaarverslag ${jaarTekst}` })).toBeVisible({ timeout: 20_000 })
}

/** From the concept: after it the figures stand there. */
export async function closeFigures(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sluit de bijdragen' }).click()
  await expect(page.getByRole('heading', { name: /Bijdragen sluiten/ })).toBeVisible()
  await check(page)
  await page.getByRole('button', { name: 'Sluit de bijdragen' }).click()
  await expect(page.getByText(/De bijdragen zijn gesloten op/)).toBeVisible({ timeout: 20_000 })
}

export async function writeReport(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: 'Schrijf de tekst' }).first().click()
  await expect(page.getByRole('heading', { name: /Jaarverslag schrijven/ })).toBeVisible({ timeout: 20_000 })
  for (const [label, tekst] of Object.entries(words)) await page.getByLabel(label, { exact: true }).fill(tekst)
  await check(page)
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await expect(page.getByRole('heading', { name: `Jaarverslag ${jaarTekst}` })).toBeVisible({ timeout: 20_000 })
}

export async function publishReport(page: Page): Promise<void> {
  await page.getByLabel(/Ik las het verslag na/).check()
  await page.getByRole('button', { name: 'Publiceer het jaarverslag' }).click()
  await expect(page.getByRole('heading', { name: `Jaarverslag vertrouwenspersonen ${jaarTekst}` })).toBeVisible({
    timeout: 30_000,
  })
}

/** What a byte route gives this person, as bytes. */
export async function bytesOf(page: Page, link: string | RegExp): Promise<Buffer> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.status()).toBe(200)
  return answer.body()
}

/** The words of a PDF; null where the machine cannot read one. */
export async function wordsOf(pdf: Buffer, info: TestInfo): Promise<string | null> {
  const path = info.outputPath('jaarverslag.pdf')
  await writeFile(path, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  } catch {
    return null
  }
}
