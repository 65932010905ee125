import type { Page } from '@playwright/test'
import { follow } from './verzegeld'

/** The text of a jaarverslag while it is written: of this year, which cannot be published yet. */
export async function fillEveryJaarverslagForm(page: Page, jaarverslag: string): Promise<void> {
  await page.goto(jaarverslag)
  await follow(page, 'Begin dit jaarverslag', 'Begin het verslag')
  await follow(page, 'Schrijf de tekst', 'Bewaar de tekst')
}
