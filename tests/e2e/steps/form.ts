import { expect, type Page } from '@playwright/test'

export async function answer(page: Page, question: string | RegExp, choice: string | RegExp): Promise<void> {
  const label = typeof choice === 'string' ? new RegExp(`^${choice}(?![a-z])`, 'i') : choice
  await page.getByRole('group', { name: question }).getByLabel(label).check()
}

export async function next(page: Page): Promise<void> {
  const [step] = (await page.getByRole('heading', { level: 1 }).textContent())?.match(/Stap \d+ van \d+/) ?? ['']
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(step)
}

export async function fillDate(page: Page, question: string | RegExp, date: Date): Promise<void> {
  const group = page.getByRole('group', { name: question })
  await group.getByLabel('Dag').fill(String(date.getDate()))
  await group.getByLabel('Maand').fill(String(date.getMonth() + 1))
  await group.getByLabel('Jaar').fill(String(date.getFullYear()))
}

/** As the date fields of one line take it. */
export function written(date: Date): string {
  return `${date.getDate()}-${date.getMonth() + 1}-${date.getFullYear()}`
}

export async function answerMeldplicht(page: Page): Promise<void> {
  for (const question of [
    /seksueel misdrijf/,
    /iets voor de school doet/,
    /Overkwam het een leerling/,
    /Gebeurde het op school/,
  ])
    await answer(page, question, 'Nee')
}
