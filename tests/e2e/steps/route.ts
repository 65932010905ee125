import { expect, type Page } from '@playwright/test'
import { geheim } from '../../support/canaries'
import { answer, written } from './form'

const vandaag = written(new Date())
const rustig = /^(Uw kluis gaat open…|Een ogenblik…|Bezig met openen…|Een ogenblik, dit gaat open…)$/

/** From the route page: the klager chooses a step. */
export async function kies(page: Page, stap: string, { opnieuw }: { opnieuw?: string } = {}): Promise<void> {
  await page
    .getByRole('link', { name: `${opnieuw ? 'Kies opnieuw' : 'Kies deze stap'} – ${stap}`, exact: true })
    .click()
  await expect(page.getByLabel('Welke stap?')).toBeVisible({ timeout: 20_000 })
  if (opnieuw) await answer(page, 'Waarom komt deze stap opnieuw?', opnieuw)
  await answer(page, 'Wat doet u bij deze stap?', 'Ik ga mee en luister')
  await verstuur(page, 'Zet deze stap in de route')
  await expect(stapVan(page, stap)).toContainText('gekozen, nog niet begonnen')
}

/** What a step asks beforehand is answered by `vooraf`. */
export async function begin(page: Page, stap: string, vooraf: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('link', { name: `Begin deze stap – ${stap}`, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Begin deze stap' })).toBeVisible({ timeout: 20_000 })
  await vooraf()
  await verstuur(page, 'Begin deze stap')
  await expect(stapVan(page, stap)).toContainText('nu bezig')
}

export async function rondAf(page: Page, stap: string, tevreden = 'Ja'): Promise<void> {
  await page.getByRole('link', { name: `Rond af – ${stap}`, exact: true }).click()
  await expect(page.getByLabel('Beschrijf kort wat deze stap opleverde')).toBeVisible({ timeout: 20_000 })
  await answer(page, 'Wat leverde het op?', 'Een deel is opgelost')
  await page.getByLabel('Beschrijf kort wat deze stap opleverde').fill(geheim(`uitkomst van ${stap}`))
  await answer(page, 'Is de klager tevreden?', tevreden)
  await answer(page, 'Wil de klager nazorg?', 'Nee')
  await answer(page, /Hoorde u iets nieuws/, 'Nee')
  await verstuur(page, 'Rond deze stap af')
  await expect(stapVan(page, stap)).toContainText(geheim(`uitkomst van ${stap}`))
}

export async function slaOver(page: Page, stap: string): Promise<void> {
  await page.getByRole('link', { name: `Sla over – ${stap}`, exact: true }).click()
  await verstuur(page, 'Sla deze stap over')
  await expect(stapVan(page, stap)).toContainText('overgeslagen')
}

export async function stop(page: Page, stap: string): Promise<void> {
  await page.getByRole('link', { name: `De klager stopt – ${stap}`, exact: true }).click()
  await page.getByLabel('Waarom stopt de klager?').fill(geheim('zij wil toch eerst op school praten'))
  await verstuur(page, 'Leg vast dat de klager stopt')
  await expect(stapVan(page, stap)).toContainText('gestopt')
}

export async function legtUit(page: Page, eerder: 'Ja' | 'Nee'): Promise<void> {
  await answer(page, /Oordeelde een onafhankelijke commissie/, eerder)
  for (const vak of await page
    .getByRole('group', { name: 'Wat hebt u de klager uitgelegd?' })
    .getByRole('checkbox')
    .all())
    await vak.check()
}

/** R-STRAF-1: the klager filed it, and heard beforehand how that goes. */
export async function doetAangifte(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Leg de aangifte vast/ }).click()
  await page.getByLabel('Wanneer legde u uit hoe aangifte gaat?').fill(vandaag)
  await page.getByLabel('Wanneer is aangifte gedaan?').fill(vandaag)
  await answer(page, 'Wie deed aangifte?', 'de klager')
  await verstuur(page, 'Leg de aangifte vast')
  await expect(stapVan(page, 'Aangifte bij de politie')).toContainText('Aangifte gedaan op')
}

export function stapVan(page: Page, stap: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: stap, exact: true, level: 3 }) })
}

async function verstuur(page: Page, knop: string): Promise<void> {
  const submit = page.getByRole('button', { name: knop, exact: true })
  await expect(submit).toBeEnabled({ timeout: 20_000 })
  await submit.click()
  await expect(page).toHaveURL(/\/route$/, { timeout: 20_000 })
  await expect(page.getByText(rustig)).toHaveCount(0, { timeout: 20_000 })
}
