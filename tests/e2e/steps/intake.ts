import { expect, type Page } from '@playwright/test'
import { newId } from '@/lib/kernel/id'
import { geheim } from '../../support/canaries'
import { answer, answerMeldplicht, fillDate, next } from './form'

/** Where the story of a new intake is written, as an address to come back to. */
export function storyOf(bestuurId: string): string {
  return `/${bestuurId}/intakes/nieuw/${newId()}?stap=4`
}

export function story(page: Page) {
  return page.getByLabel('Wat vertelde de klager u?')
}

/** What was typed stands there again, and it says so. */
export async function isBack(page: Page, text: string): Promise<void> {
  await expect(story(page)).toHaveValue(text, { timeout: 20_000 })
  await expect(page.getByText('U schreef hier al eerder.')).toBeVisible()
}

export async function isKept(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen om/ })).toBeVisible({ timeout: 15_000 })
}

type Also = (page: Page) => Promise<void>
const nothing: Also = async () => undefined

/** Everything the contactpersoon asks, step by step; the check page comes last. */
export async function takeIntake(page: Page, also = nothing): Promise<void> {
  const onward = () => also(page).then(() => next(page))
  await fillDate(page, 'Wanneer kwam de klager bij u?', new Date())
  await answer(page, 'Om welke school gaat het?', 'Basisschool Zogenaamd')
  await onward()
  await page.getByLabel('Naam of code van de klager').fill(geheim('Kastanje'))
  await answer(page, 'Wie is de klager?', 'Ouder of verzorger')
  await answer(page, 'Is de leerling om wie het gaat jonger dan 18?', 'Nee')
  await onward()
  await page.getByLabel('Waar en hoe kunt u de klager bereiken?').fill(geheim('na vieren op de mobiel'))
  await onward()
  await story(page).fill(geheim('Zij wordt elke week voor de groep klein gemaakt.'))
  await page
    .getByRole('group', { name: 'Wanneer gebeurde het voor het laatst?' })
    .getByLabel('Ik weet het niet precies')
    .check()
  await page.getByLabel('Wat weet u er wel van?').fill(geheim('na de herfstvakantie'))
  await onward()
  await answer(page, 'Waar lijkt het over te gaan?', 'Ander ongewenst gedrag')
  await onward()
  await answerMeldplicht(page)
  await onward()
  await answer(page, 'Zegt de klager dat uw omschrijving klopt?', 'Ja')
  await page.getByLabel('Wat zei de klager daarover?').fill(geheim('zo is het'))
  await page.getByLabel('Wilt u zelf iets toelichten?').fill(geheim('zij was rustig'))
  await onward()
  await page.getByLabel('Wat gaat er gebeuren?').fill(geheim('bellen met de moeder'))
  await answer(page, 'Wie doet dit?', 'ikzelf')
  await fillDate(page, 'Wanneer moet het klaar zijn?', new Date())
  await onward()
}

/** What goes along, to whom, and that the klager agreed. */
export async function refer(page: Page, naar: string, also = nothing): Promise<void> {
  const onward = () => also(page).then(() => next(page))
  await answer(page, 'Vertrouwenspersoon', new RegExp(naar))
  await onward()
  for (const stuk of ['Naam of code van de klager', 'De omschrijving van wat er gebeurde', 'Uw toelichting'])
    await page.getByLabel(stuk).check()
  await onward()
  await answer(page, 'Wie gaf toestemming?', 'De klager zelf')
  await answer(page, 'Hoe is de toestemming gegeven?', 'Mondeling')
  await fillDate(page, 'Op welke dag?', new Date())
  await page.getByLabel('Wat spraken u en de klager af?').fill(geheim('het verhaal mag mee, het nummer niet'))
  await onward()
}
