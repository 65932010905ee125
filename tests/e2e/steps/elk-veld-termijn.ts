import type { Page } from '@playwright/test'
import { answer, written } from './form'
import { act, follow } from './verzegeld'

const vandaag = written(new Date())

/** A term of the dossier, and more time for it. */
export async function fillEveryTermijnForm(page: Page, dossier: string): Promise<void> {
  await act(page, `${dossier}/termijnen/nieuw`, 'Begin deze termijn', async () => {
    await answer(page, 'Weet u vanaf welke dag deze termijn loopt?', 'Ja, de dag')
    await page.getByLabel('De dag, of de eerste dag van de periode').fill(vandaag)
  })
  await follow(page, 'Leg vast dat er meer tijd is', 'Leg de verlenging vast', async () => {
    await page.getByLabel('Hoeveel komt erbij?').fill('2')
    await answer(page, 'Wie hoorde het?', 'De klager')
  })
}
