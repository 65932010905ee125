import { expect, type Page } from '@playwright/test'
import { answer, written } from './form'
import { act, fillSealed } from './verzegeld'

const vandaag = written(new Date())

/** A request about the case in the list: noted, given more time, and answered piece by piece. */
export async function fillEveryAvgForm(page: Page, bestuur: string): Promise<void> {
  await page.goto(`${bestuur}/dossiers`)
  const nummer = /\d{2}-\d{3}/.exec((await page.getByRole('rowheader').first().textContent()) ?? '')?.[0] ?? ''
  await act(page, `${bestuur}/avg-verzoeken/nieuw`, 'Leg het verzoek vast', async () => {
    await answer(page, 'Waar gaat het om?', 'Inzage')
    await answer(page, 'Wat heeft deze persoon met de zaak te maken?', 'Aangeklaagde')
    await page.getByLabel('Wanneer kreeg u het verzoek?').fill(vandaag)
    await page.getByLabel(/Nummer van het dossier/).fill(nummer)
  })
  const verzoek = new URL(page.url()).pathname
  const later = new Date()
  later.setDate(later.getDate() + 50)
  await act(page, `${verzoek}/verlengen`, 'Neem meer tijd', () =>
    page.getByLabel('Wanneer antwoordt u uiterlijk?').fill(written(later)),
  )
  await page.goto(`${verzoek}/beantwoorden`)
  await answer(page, 'Doet u wat gevraagd is?', 'Ja, voor een deel')
  await page.getByLabel('Wanneer antwoordt u?').fill(vandaag)
  await expect(page.getByRole('group', { name: 'Wat doet u met stuk 1?' })).toBeVisible({ timeout: 15_000 })
  await fillSealed(page)
  const stukken = await page.getByRole('group', { name: /^Wat doet u met stuk \d+\?$/ }).count()
  for (let nr = 1; nr <= stukken; nr++) await answer(page, `Wat doet u met stuk ${nr}?`, 'Nagekeken')
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await expect(page.getByRole('heading', { name: 'Uw besluit' })).toBeVisible({ timeout: 15_000 })
}
