import type { Page } from '@playwright/test'
import { briefSoorten } from '@/lib/domain/brief/brief'
import { act, send } from './verzegeld'

/** Each kind of letter as a concept, written on once more, from the page of its dossier and back to it. */
export async function fillEveryBriefForm(page: Page): Promise<void> {
  const dossier = new URL(page.url()).pathname
  for (const soort of briefSoorten) {
    await act(page, `${dossier}/brieven/nieuw?soort=${soort}`, 'Bewaar als concept')
    await page.getByRole('link', { name: 'Vul aan of verander' }).click()
    await send(page, 'Bewaar als concept')
  }
  await page.goto(dossier)
}
