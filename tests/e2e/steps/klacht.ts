import { expect, type Page } from '@playwright/test'
import { geheim } from '../../support/canaries'
import { answer, written } from './form'

function daysAgo(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() - days)
  return written(day)
}

/** By letter, to the committee, by the klager himself. */
export async function fileKlacht(page: Page, { ingediend, ontvangen }: { ingediend: number; ontvangen: number }) {
  await answer(page, 'Waar is de klacht ingediend?', 'De klachtencommissie')
  await answer(page, 'Hoe is de klacht ingediend?', 'Met een brief')
  await answer(page, 'Wie bracht de klacht weg?', 'De klager zelf')
  await page.getByLabel('Wanneer is de klacht ingediend?').fill(daysAgo(ingediend))
  await page.getByLabel('Wanneer is de klacht ontvangen?').fill(daysAgo(ontvangen))
  await page.getByLabel('Wat wilt u hierbij onthouden?').fill(geheim('de brief ging aangetekend'))
  await page.getByRole('button', { name: 'Leg de klacht vast' }).click()
  await expect(page.getByText(geheim('de brief ging aangetekend'))).toBeVisible({ timeout: 20_000 })
}

/** One step, with what is sealed of it; it stands on the page of the klacht after that. */
export async function takeStap(
  page: Page,
  stap: string,
  { dag }: { dag: number },
  answers: () => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('link', { name: stap, exact: true }).click()
  await page.getByLabel('Wanneer was dat?').fill(daysAgo(dag))
  await answers()
  await page.getByLabel('Wat wilt u hierbij onthouden?').fill(geheim(`bij: ${stap}`))
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText(geheim(`bij: ${stap}`))).toBeVisible({ timeout: 20_000 })
}

/** Ticks everybody who must still be told. */
export async function tellAll(page: Page, days: number): Promise<void> {
  await page.getByRole('link', { name: 'Leg vast wie het nu weet' }).click()
  await expect(page.getByRole('heading', { name: 'Vastleggen wie het weet' })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByLabel('Wanneer is dat verteld?').fill(daysAgo(days))
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page).toHaveURL(/formele-klachten\/[0-9a-f-]{36}$/, { timeout: 15_000 })
  await expect(page.getByRole('heading', { name: 'Wat er gebeurde' })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('heading', { name: 'Wie moet dit nog weten?' })).toHaveCount(0)
}
