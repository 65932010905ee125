import { expect, type Page } from '@playwright/test'
import { answer, written } from './form'

export const klacht = {
  'Wie diende de klacht in?': 'Mevrouw Bedacht, moeder van Bo, Nergensweg 4',
  'Tegen wie is de klacht?': 'de trainer van de schoolsport',
  'Wat staat er in de klacht?': 'De trainer schreeuwt tegen Bo en laat haar als enige doorlopen.',
}

/** Who of the bestuur may not read it, and then what it is about: of each of them it is asked. */
export async function receive(
  page: Page,
  bestuurId: string,
  betrokken: Record<string, 'Ja' | 'Nee'>,
  also = async () => {},
): Promise<void> {
  await page.goto(`/${bestuurId}/bestuurstafel/formele-klachten/nieuw`)
  await expect(page.getByRole('button', { name: 'Verzegel en leg vast' })).toBeEnabled({ timeout: 20_000 })
  for (const [naam, antwoord] of Object.entries(betrokken)) await answer(page, naam, antwoord)
  await answer(page, 'Om welke school gaat het?', /Zogenaamd/)
  await answer(page, 'Is de directeur van die school erbij betrokken?', 'Nee')
  await answer(page, 'Van wie kreeg u de klacht?', 'Van de klager zelf')
  await answer(page, 'Hoe kreeg u de klacht?', 'Op papier')
  await page.getByLabel('Op welke dag kreeg het bestuur de klacht?').fill(daysAgo(40))
  for (const [label, text] of Object.entries(klacht)) await page.getByLabel(label).fill(text)
  await also()
  await page.getByRole('button', { name: 'Verzegel en leg vast' }).click()
  await expect(page).toHaveURL(/formele-klachten\/[0-9a-f-]{36}$/, { timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'Formele klacht bij het bestuur' })).toBeVisible()
}

type Stap = { dagen: number; toelichting: string; met?: () => Promise<void> }

/** One step of the bestuur, chosen on the page of the klacht. */
export async function take(page: Page, stap: string, { dagen, toelichting, met }: Stap): Promise<void> {
  await page.getByRole('link', { name: stap, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: stap })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Leg dit vast' })).toBeEnabled({ timeout: 20_000 })
  await page.getByLabel('Op welke dag was dat?').fill(daysAgo(dagen))
  await met?.()
  await page.getByLabel(/^Wat (deed of )?besloot u, en waarom/).fill(toelichting)
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page).toHaveURL(/formele-klachten\/[0-9a-f-]{36}$/, { timeout: 20_000 })
  await expect(page.getByText(toelichting)).toBeVisible({ timeout: 20_000 })
}

/** Ticked as told, today; of a copy also what was left out. */
export async function tell(page: Page, wie: readonly string[], weggelaten?: string): Promise<void> {
  await page.getByRole('link', { name: 'Leg vast wie het nu weet' }).click()
  await expect(page.getByRole('button', { name: 'Leg dit vast' })).toBeEnabled({ timeout: 20_000 })
  const group = page.getByRole('group', { name: 'Wie is ingelicht?' })
  for (const naam of wie) await group.getByLabel(naam).first().check()
  if (weggelaten) {
    await answer(page, 'Wat stond er in het afschrift?', 'Er is iets uit weggelaten')
    await page.getByLabel('Wat liet u weg, en waarom?').fill(weggelaten)
  }
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page).toHaveURL(/formele-klachten\/[0-9a-f-]{36}$/, { timeout: 20_000 })
}

export function daysAgo(dagen: number): string {
  return written(new Date(Date.now() - dagen * 86_400_000))
}
