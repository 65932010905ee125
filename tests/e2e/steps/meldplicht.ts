import { type Browser, expect, type Page } from '@playwright/test'
import { appoint, type Team } from '../../support/besturen'
import { type Mens, newMens } from '../../support/people'
import { signIn } from './account'
import { answer, written } from './form'

const vragen = {
  misdrijf: /seksueel misdrijf/,
  taak: /iets voor de school doet/,
  leerling: /Overkwam het een leerling/,
  school: /Gebeurde het op school/,
}
type Antwoorden = Partial<Record<keyof typeof vragen, 'Ja' | 'Nee' | 'Weet ik niet'>>

/** The questions of the meldplicht at a later fact of a case; yes where nothing else is said. */
export async function answerAnew(page: Page, bestuurId: string, zaakId: string, given: Antwoorden = {}): Promise<void> {
  await page.goto(`/${bestuurId}/zaken/${zaakId}/meldplicht`)
  await expect(page.getByRole('button', { name: 'Bewaar de antwoorden' })).toBeEnabled({ timeout: 20_000 })
  for (const [naam, vraag] of Object.entries(vragen))
    await answer(page, vraag, given[naam as keyof typeof vragen] ?? 'Ja')
  await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click()
  await expect(page).not.toHaveURL(/\/zaken\//, { timeout: 20_000 })
}

export async function newBestuurder(team: Team, volledig: string): Promise<Mens> {
  const mens = await newMens(volledig)
  await appoint(team.bestuur, mens, { rol: 'bestuurder' })
  return mens
}

export async function deskOf(browser: Browser, mens: Mens, naar: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, mens, naar)
  return page
}

/** The office gets its first key, for who is there now. */
export async function makeOfficeKey(page: Page, bestuurId: string): Promise<void> {
  await page.goto(`/${bestuurId}/ambten/bestuur`)
  const compare = page.getByRole('button', { name: 'De woorden zijn gelijk' })
  const make = page.getByRole('button', { name: 'Maak de sleutel' })
  await expect(make).toBeVisible({ timeout: 20_000 })
  await expect(
    compare.or(page.locator('button:not([aria-disabled])', { hasText: 'Maak de sleutel' })).first(),
  ).toBeVisible()
  for (let left = await compare.count(); left > 0; left--) {
    await compare.first().click()
    // What was compared is kept sealed first: its button goes a moment after the click.
    await expect(compare).toHaveCount(left - 1)
  }
  await make.click()
  await expect(page.getByText('De sleutel is gemaakt')).toBeVisible({ timeout: 30_000 })
}

export const melding = {
  'Om welke leerling gaat het?': 'Bo uit groep zeven',
  'Wie zou het gedaan hebben?': 'de trainer',
  'Van wie hoorde u het?': 'een stagiair van groep zeven',
  'Wat weet u?': 'Bo bleef na de training alleen met hem achter.',
  'Hoe bereikt het bestuur u vandaag?': '038 000 00 00',
}

/** Who may not read it, the six words of who may, and what is known. */
export async function fillReport(page: Page, betrokken: Record<string, 'Ja' | 'Nee' | 'Weet ik niet'>): Promise<void> {
  for (const [naam, antwoord] of Object.entries(betrokken)) await answer(page, `Is ${naam} erbij betrokken?`, antwoord)
  await page.getByRole('button', { name: 'De woorden zijn gelijk' }).first().click()
  await expect(page.getByText('is nagekeken')).toBeVisible()
  for (const [label, text] of Object.entries(melding)) await page.getByLabel(label).fill(text)
}

export async function reportNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verzegel en meld' }).click()
  await expect(page.getByText('U meldde dit bij het bestuur')).toBeVisible({ timeout: 30_000 })
}

type Stap = { keuze?: RegExp; contact?: string }

/** Each step of R-MELD-2 at the desk of the bestuur. */
export async function takeStep(page: Page, { keuze, contact }: Stap = {}, also = async () => {}): Promise<void> {
  await page.getByRole('link', { name: 'Leg de volgende stap vast' }).click()
  await expect(page.getByRole('button', { name: 'Leg deze stap vast' })).toBeEnabled({ timeout: 20_000 })
  if (keuze) await answer(page, 'Wat besloot u?', keuze)
  await page.getByLabel('Op welke dag was dat?').fill(written(new Date()))
  if (contact) await answer(page, 'Wie houdt contact met de leerling en de ouders?', contact)
  await page
    .getByLabel('Wat is er gedaan of besloten, met wie, en waarom?')
    .fill('Wij belden en spraken af hoe het verder gaat.')
  await also()
  await page.getByRole('button', { name: 'Leg deze stap vast' }).click()
  await expect(page).toHaveURL(/meldketens\/[0-9a-f-]{36}$/, { timeout: 20_000 })
}
