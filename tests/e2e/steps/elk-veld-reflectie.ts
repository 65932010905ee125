import type { Page } from '@playwright/test'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { answer, fillDate } from './form'
import { act, send } from './verzegeld'

/** A reflection card: filled in, changed, and something to do that is done. */
export async function fillEveryReflectieForm(page: Page, bestuurId: string): Promise<void> {
  await act(page, `/${bestuurId}/reflectie/nieuw?kaart=opvang`, 'Bewaar de kaart', () => rate(page))
  const { pathname } = new URL(page.url())
  await act(page, `${pathname}/wijzigen`, 'Bewaar de kaart')
  await act(page, `${pathname}/acties`, 'Bewaar de actie')
  await page.getByRole('link', { name: 'Rond deze actie af' }).click()
  await send(page, 'Bewaar', async () => {
    await answer(page, 'Hoe staat het ervoor?', 'Het is gedaan')
    await fillDate(page, 'Op welke dag?', new Date())
  })
}

async function rate(page: Page): Promise<void> {
  for (const stelling of kaarten.opvang.stellingen) await answer(page, stelling, /^Dat klopt nog niet/)
}
