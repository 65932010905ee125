import { expect, type Page } from '@playwright/test'
import { answer } from './form'

/** The office of a school gets its first key, made by a bestuurder for the directeur of now. */
export async function makeDirectieKey(page: Page, bestuurId: string, schoolId: string): Promise<void> {
  await page.goto(`/${bestuurId}/ambten/${schoolId}`)
  const compare = page.getByRole('button', { name: 'De woorden zijn gelijk' })
  const make = page.locator('button:not([aria-disabled])', { hasText: 'Maak de sleutel' })
  await expect(compare.or(make).first()).toBeVisible({ timeout: 20_000 })
  if ((await compare.count()) > 0) await compare.first().click()
  await make.click()
  await expect(page.getByText('De sleutel is gemaakt')).toBeVisible({ timeout: 30_000 })
}

export const tekst = {
  'Waar gaat het over?': 'Bellen voor een brief',
  'Wat ziet u?': 'Brieven over verzuim komen bij ouders aan zonder dat iemand eerst belt.',
  'Wat is het probleem?': 'Ouders schrikken, en komen niet meer naar school.',
  'Wat kan de school doen?': 'Eerst bellen. Of de mentor laten vragen hoe het gaat.',
  'Wat stelt u voor?': 'Bel eerst, en schrijf daarna.',
}

type Naar = { voor: 'De directeur van deze school' | 'Het bestuur'; betrokken: Record<string, 'Ja' | 'Nee'> }

/** Of which school, for whom, and whether that person is involved (R-SPOOR-2). */
export async function chooseOffice(page: Page, { voor, betrokken }: Naar): Promise<void> {
  await answer(page, 'Over welke school gaat het?', 'Basisschool Zogenaamd')
  await answer(page, 'Voor wie is het?', voor)
  for (const [naam, antwoord] of Object.entries(betrokken)) await answer(page, `Is ${naam} erbij betrokken?`, antwoord)
}

export async function compareWords(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'De woorden zijn gelijk' }).first().click()
  await expect(page.getByText('is nagekeken')).toBeVisible()
}

export async function writeAdvies(page: Page, words: Record<string, string> = tekst): Promise<void> {
  await answer(page, 'Vroeg iemand erom?', 'U geeft het uit uzelf')
  await answer(page, 'Waar komt het uit voort?', 'Wat klachten leren')
  for (const [label, woorden] of Object.entries(words)) await page.getByLabel(label).fill(woorden)
}

export async function sendAdvies(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verzegel en verstuur' }).click()
  await expect(page).toHaveURL(/adviezen\/[0-9a-f-]{36}$/, { timeout: 30_000 })
}
