import { expect, type Page } from '@playwright/test'
import { geheim } from '../../support/canaries'
import { answer, answerMeldplicht, written } from './form'

export async function triage(page: Page): Promise<void> {
  await answer(page, 'Horen beiden bij een school van dit bestuur?', 'ja')
  await answer(page, 'Heeft het met de school of het onderwijs te maken?', 'ja')
  await answer(page, 'Zou de klachtencommissie dit behandelen?', 'ja')
  await answer(page, 'Is er een andere regeling of commissie voor?', 'nee')
  await page.getByRole('group', { name: 'Kies alles wat past' }).getByLabel('Ongewenst gedrag').check()
  await answer(page, 'Hoe gaat u verder?', /^Ik begeleid dit/)
  await page.getByLabel('Waarom kiest u dit?').fill(geheim('het speelt op school'))
}

/** Toestemming first, then one's own position, who is who, and the klacht. */
export async function openDossier(page: Page): Promise<void> {
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', 'schriftelijk')
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Waarvoor gaf de klager toestemming?').fill(geheim('een dossier, en niemand anders leest mee'))
  await fillPerson(page, 'Klager', { naam: 'Kastanje', categorie: 'ouder' })
  await fillPerson(page, 'Betrokken leerling', { naam: 'haar dochter', categorie: 'leerling' })
  await fillPerson(page, 'Aangeklaagde', { naam: 'de leraar van groep zes', categorie: 'medewerker' })
  await answerMeldplicht(page)
  await page.getByLabel('De klacht in de woorden van de klager').fill(geheim('Ik wil dat het kleineren stopt.'))
}

async function fillPerson(page: Page, rol: string, { naam, categorie }: { naam: string; categorie: string }) {
  const person = page.getByRole('group', { name: rol, exact: true })
  await person.getByLabel('Naam', { exact: true }).fill(geheim(naam))
  await person.getByLabel('Wie is dit op school?').fill(geheim('uit groep zes'))
  await person.getByLabel('Deze persoon is').selectOption(categorie)
  await person.getByLabel('Hoe bereikt u deze persoon?').fill(geheim('via het plein'))
  await person.getByRole('group', { name: 'Jonger dan 18?' }).getByLabel('Nee').check()
}

export async function recordGesprek(page: Page): Promise<void> {
  await page.getByLabel('Wanneer was het gesprek?').fill(written(new Date()))
  await page.getByRole('group', { name: 'Met wie sprak u?' }).getByLabel('de klager').check()
  await page.getByLabel('Wie waren erbij?').fill(geheim('Kastanje en haar zus'))
  await answer(page, 'Hoe sprak u elkaar?', 'telefonisch')
  await page.getByLabel('Hoeveel minuten duurde het?').fill('45')
  await page.getByLabel('Wat is er besproken?').fill(geheim('Zij vertelde wat er elke maandag gebeurt.'))
  await page.getByLabel('Wat spraken jullie af?').fill(geheim('Zij denkt na, ik bel vrijdag.'))
  await page.getByLabel('Wat u doet: naast de klager staan').check()
  await answer(page, /Hoorde u iets nieuws/, 'Nee')
}

export async function addBijlage(page: Page, naam: string, inhoud: string): Promise<void> {
  await page.getByLabel('Bestand').setInputFiles({ name: naam, mimeType: 'text/plain', buffer: Buffer.from(inhoud) })
  await page.getByRole('button', { name: 'Voeg toe' }).click()
}

export async function closeDossier(page: Page): Promise<void> {
  await answer(page, 'Hoe liep het af?', 'Opgelost')
  await answer(page, 'Is iedereen de afspraken nagekomen?', 'Ja')
  await answer(page, 'Is het gedrag gestopt?', 'Ja')
  await answer(page, /Heeft de klager last gehad van de klacht/, 'Nee')
  await answer(page, 'Is de oorzaak weg?', 'Ja')
  await page.getByLabel('Beschrijf kort hoe het afliep').fill(geheim('Zij durft weer naar school.'))
  await page.getByLabel('Wat kan de school hiervan leren?').fill(geheim('Vraag eerder hoe het gaat.'))
}

export async function linenShows(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await expect(page.getByText(geheim(text)).first()).toBeVisible({ timeout: 15_000 })
}
