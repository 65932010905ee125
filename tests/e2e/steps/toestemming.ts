import { expect, type Page } from '@playwright/test'
import { geheim } from '../../support/canaries'
import { answer, written } from './form'

type Gegeven = { soort: string; vorm: string; omvang: string; ontvanger?: string; tot?: Date }

/** What the klager agrees to now; the page says where one is afterwards. */
export async function giveToestemming(page: Page, { soort, vorm, omvang, ontvanger, tot }: Gegeven): Promise<void> {
  await answer(page, 'Waarvoor is de toestemming?', soort)
  if (ontvanger) {
    await answer(page, 'Voor wie is de informatie?', 'iemand anders')
    await page.getByLabel('Wie is dat?').fill(geheim(ontvanger))
  }
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', vorm)
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Wat mag u doen, en met wie?').fill(geheim(omvang))
  if (tot) await page.getByLabel(/Tot en met wanneer geldt dit/).fill(written(tot))
  await page.getByRole('button', { name: 'Bewaar de toestemming' }).click()
}

/** The page of the withdrawal tells what follows, before it is done. */
export async function tellsGevolgen(page: Page, meteen: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Toestemming intrekken' })).toBeVisible({ timeout: 15_000 })
  for (const zin of meteen) await expect(page.getByText(zin)).toBeVisible()
}
