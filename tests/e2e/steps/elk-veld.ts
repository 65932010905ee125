import { expect, type Page } from '@playwright/test'
import { check } from '../../support/axe'
import { geheim, geheimeDag } from '../../support/canaries'
import { wordFor } from '../../support/sealed-fields'
import { chooseFile, isAdded } from './bijlagen'
import { fillEveryBriefForm } from './elk-veld-brief'
import { fillEveryKlachtForm } from './elk-veld-klacht'
import { fillEveryRouteForm } from './elk-veld-route'
import { fillEveryTermijnForm } from './elk-veld-termijn'
import { answer, answerMeldplicht, fillDate, written } from './form'
import { refer, takeIntake } from './intake'
import { act, fillSealed, follow, send } from './verzegeld'
import { closeDossier, openDossier, recordGesprek, triage } from './zaak'

const vandaag = written(new Date())

/** Everything a contactpersoon can write down, from a new intake to looking back on it. */
export async function fillEveryIntakeForm(page: Page): Promise<void> {
  await takeIntake(page, fillSealed)
  await send(page, 'Bewaar de intake')
  const intake = new URL(page.url()).pathname
  const wanneer = page.getByRole('group', { name: 'Wanneer gebeurde het voor het laatst?' })
  await act(page, `${intake}/wijzigen`, 'Bewaar de wijziging', async () => {
    await wanneer.getByLabel('Ik weet het niet precies').uncheck()
    const [dag = '', maand = '', jaar = ''] = geheimeDag.split('-')
    await fillDate(
      page,
      'Wanneer gebeurde het voor het laatst?',
      new Date(Number(jaar), Number(maand) - 1, Number(dag)),
    )
  })
  await act(page, `${intake}/wijzigen`, 'Bewaar de wijziging', () =>
    wanneer.getByLabel('Ik weet het niet precies').check(),
  )
  await act(page, `${intake}/acties`, 'Bewaar de actie', () => answer(page, 'Wie doet dit?', 'iemand anders'))
  await page.getByRole('link', { name: 'Rond deze actie af' }).first().click()
  await send(page, 'Bewaar', async () => {
    await answer(page, 'Hoe staat het ervoor?', 'Het is gedaan')
    await fillDate(page, 'Op welke dag?', new Date())
  })
  await page.goto(`${intake}/verwijzen`)
  await refer(page, 'Noor Verzonnen', fillSealed)
  await send(page, 'Verwijs door')
  await act(page, `${intake}/evalueren`, 'Rond de intake af', () => answer(page, /tevreden over hoe het ging/, 'Ja'))
}

/** What came is referred on and closed; of a melding of her own comes a dossier. */
export async function fillEveryMeldingForm(page: Page, meldingen: string): Promise<void> {
  await page.goto(meldingen)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Bepaal hoe u verdergaat' }).first().click()
  await send(page, 'Bewaar uw keuze', async () => {
    await triage(page)
    await answer(page, 'Hoe gaat u verder?', 'Ik verwijs door')
  })
  const gekomen = new URL(page.url()).pathname
  for (const manier of ['Koud', 'Warm'] as const) {
    await page.goto(`${gekomen}/doorverwijzen`)
    await referOn(page, manier)
  }
  await page.goto(meldingen.replace(/meldingen$/, 'vandaag'))
  await askAfter(page, /doorverwijzing lukte/)
  await act(page, `${gekomen}/afsluiten`, 'Sluit de melding af')

  await act(page, `${meldingen}/nieuw`, 'Bewaar de melding', async () => {
    await answer(page, 'Bij welke school hoort dit?', 'De Papieren Maan')
    await answer(page, 'Wie heeft er last van?', 'ouder of verzorger')
    await answer(page, 'Is die persoon jonger dan 18?', 'nee')
    await answer(page, 'Hoe hoorde u dit?', 'De persoon om wie het gaat kwam zelf')
    await answer(page, 'Wat is het nu?', /^Klacht/)
    await answerMeldplicht(page)
  })
  const melding = new URL(page.url()).pathname
  await act(page, `${melding}/wijzigen`, 'Bewaar de wijziging', () => answer(page, /Hoorde u iets nieuws/, 'Nee'))
  await act(page, `${melding}/triage`, 'Bewaar uw keuze', async () => {
    await triage(page)
    await answer(page, 'Hoe gaat u verder?', 'Ik begeleid een deel')
    await page.getByLabel('Ja, ik heb dit aan beide kanten verteld').check()
  })
  await act(page, `${melding}/dossier-openen`, 'Open het dossier', async () => {
    await openDossier(page)
    await page.getByLabel('Ik voel me verbonden met de school').check()
    await answer(page, 'Wat besluit u?', 'Ik begeleid deze klacht toch zelf')
    await person(page, 'Klager').getByLabel('Deze persoon is').selectOption('medewerker')
    await answer(page, /liever een externe/, 'Nee')
  })
}

/** A request under the AVG, more time for it, and the answer. */
export async function fillEveryAvgForm(page: Page, verzoeken: string): Promise<void> {
  await act(page, `${verzoeken}/nieuw`, 'Leg het verzoek vast', async () => {
    await answer(page, 'Waar gaat het om?', 'Inzage in de eigen gegevens')
    await answer(page, 'Wat heeft deze persoon met de zaak te maken?', 'Klager')
    await page.getByLabel('Wanneer kreeg u het verzoek?').fill(vandaag)
  })
  const over = new Date()
  over.setDate(over.getDate() + 60)
  await follow(page, 'Neem meer tijd', 'Neem meer tijd', () =>
    page.getByLabel('Wanneer antwoordt u uiterlijk?').fill(written(over)),
  )
  await follow(page, 'Besluit en antwoord', 'Leg het antwoord vast', async () => {
    await answer(page, 'Doet u wat gevraagd is?', 'Ja, helemaal')
    await page.getByLabel('Wanneer antwoordt u?').fill(vandaag)
  })
}

/** Every act of a dossier that is open, then closing, asking how it goes, and opening it again. */
export async function fillEveryDossierForm(page: Page): Promise<void> {
  await addSignedForm(page)
  const hier = page.url()
  await fillEveryRouteForm(page, new URL(hier).pathname)
  await page.goto(hier)
  await follow(page, 'Gesprek vastleggen', 'Bewaar het gesprek', () => recordGesprek(page))
  await follow(page, 'Verbeteren van het gesprek', 'Bewaar de verbetering')
  await follow(page, 'Afspraak of actie noteren', 'Bewaar dit', async () => {
    await answer(page, 'Wat is het?', 'Een actie')
    await answer(page, 'Wie doet dit?', 'iemand anders')
  })
  await follow(page, 'Afronden van deze actie', 'Rond dit af')
  await grant(page, 'Bijzondere persoonsgegevens vastleggen')
  await follow(page, 'Bijzonder gegeven vastleggen', 'Bewaar dit', () => answer(page, /Wat voor gegeven/, 'gezondheid'))
  await follow(page, 'Vastleggen dat u iets moest vertellen', 'Leg dit vast', async () => {
    await answer(page, /Aan wie vertelde u iets/, 'de politie')
    await answer(page, 'Waarom mocht dat?', 'een andere wet')
    await page.getByLabel('Wanneer vertelde u het?').fill(vandaag)
  })
  await follow(page, 'Vraag van de klachtencommissie vastleggen', 'Leg dit vast', async () => {
    await page.getByLabel('Wanneer vroeg de commissie het?').fill(vandaag)
    await answer(page, 'Wie vroeg het?', 'de secretaris')
    await answer(page, /Wie moet meewerken/, 'het bestuur')
  })
  await follow(page, 'Leg vast wat u antwoordt', 'Leg dit vast', async () => {
    await answer(page, 'Wat gaf u de commissie?', 'geen informatie')
    await page.getByLabel('Wanneer antwoordde u?').fill(vandaag)
  })
  await follow(page, 'Aantekening voor uzelf maken', 'Bewaar de aantekening')
  await fillEveryBriefForm(page)
  const pad = new URL(page.url()).pathname
  await fillEveryTermijnForm(page, pad)
  await fillEveryKlachtForm(page, pad)
  await page.goto(pad)
  await grant(page, 'Doorverwijzen en informatie delen')
  for (const manier of ['Koud', 'Warm'] as const) {
    await page.getByRole('link', { name: 'Doorverwijzen naar andere hulp' }).click()
    await referOn(page, manier)
  }
  await askAfter(page, 'Leg vast of het gelukt is')
  await follow(page, 'Stilleggen, andere hulp gaat voor', 'Leg het dossier stil')
  await follow(page, 'Verdergaan met het dossier', 'Ga verder met het dossier')
  await follow(page, 'Personen of klacht wijzigen', 'Bewaar de wijziging', async () => {
    await person(page, 'Klager').getByLabel('Deze persoon is').selectOption('leerling')
    await person(page, 'Klager').getByLabel('Geboortedatum').fill(geheimeDag)
    await answer(page, /Hoorde u iets nieuws/, 'Nee')
  })
  await follow(page, 'Vastleggen wat de ouders weten', 'Leg dit vast', async () => {
    await answer(page, 'Hoe staat het met de ouders?', /weten het$/)
    await answer(page, 'Wie vertelde het de ouders?', 'de leerling')
    await page.getByLabel(/Wanneer vertelde u de leerling/).fill(vandaag)
    await page.getByLabel('Wanneer hoorden de ouders het?').fill(vandaag)
  })
  await send(page, 'Leg dit vast', async () => {
    await answer(page, 'Wie is vanaf vandaag de klager?', 'een ouder die nog niet in het dossier staat')
    const opnieuw = page.getByRole('group', { name: /Welke toestemming geeft de klager opnieuw/ })
    await opnieuw.getByLabel('Dossier aanleggen').check()
    await answer(page, 'Hoe gaf de klager toestemming?', 'mondeling')
  })
  await follow(page, 'Afsluiten', 'Sluit het dossier af', () => closeDossier(page))
  await follow(page, 'Nazorg vastleggen', 'Bewaar de nazorg', async () => {
    for (const vraag of [/afspraken nagekomen/, 'Is het gedrag gestopt?', 'Is de oorzaak weg?'])
      await answer(page, vraag, 'Ja')
    await answer(page, /Heeft de klager last gehad/, 'Nee')
  })
  const dossier = page.url()
  await act(page, new URL(dossier).pathname.replace('/dossiers/', '/zaken/') + '/bewaren', 'Bewaar tot die dag', () =>
    page.getByLabel('Tot welke dag bewaart u het?').fill(`1-9-${new Date().getFullYear() + 1}`),
  )
  await page.goto(dossier)
  await follow(page, 'Heropenen', 'Heropen het dossier')
  await page.getByRole('link', { name: 'Overdragen', exact: true }).click()
  await answer(page, 'Waarom draagt u het over?', 'De klager wil iemand die losstaat')
  await answer(page, 'Aan wie draagt u het over?', 'Iris Fictief')
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
  await page.getByLabel('Wanneer was dat?').fill(vandaag)
  await answer(page, /vooraf de namen weten/, 'Nee')
  await fillSealed(page)
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
  await expect(page.getByRole('heading', { name: 'De overdracht is voorgesteld' })).toBeVisible({ timeout: 30_000 })
}

async function grant(page: Page, soort: string): Promise<void> {
  const dossier = page.url()
  await follow(page, 'Toestemming vastleggen', 'Bewaar de toestemming', async () => {
    await answer(page, 'Waarvoor is de toestemming?', soort)
    if (soort.startsWith('Doorverwijzen')) await answer(page, 'Voor wie is de informatie?', 'iemand anders')
    await answer(page, 'Wie gaf toestemming?', 'de klager')
    await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
    await page.getByLabel('Wanneer was dat?').fill(vandaag)
  })
  await page.goto(dossier)
}

/** Cold with a reason, or warm with what is told and a toestemming of its own. */
async function referOn(page: Page, manier: 'Koud' | 'Warm'): Promise<void> {
  await send(page, 'Leg de doorverwijzing vast', async () => {
    await page.getByLabel('Naar wie verwijst u?').selectOption({ index: 1 })
    await answer(page, 'Hoe verwijst u door?', manier)
    const ouder = page.getByRole('group', { name: 'Doet een ouder mee?' })
    if (await ouder.isVisible()) await ouder.getByLabel(/^Ja/).check()
    if (manier === 'Koud') return
    await answer(page, 'Op welke manier?', 'We leggen samen contact')
    await answer(page, 'Wie gaf toestemming?', 'de klager')
    await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
    await page.getByLabel('Wanneer was dat?').fill(vandaag)
  })
}

async function askAfter(page: Page, link: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).first().click()
  await send(page, 'Leg dit vast', () => answer(page, 'Kon de persoon daar terecht?', 'Ja, de hulp'))
}

/** The scan of what the klager signed: its name and its bytes carry the word. */
async function addSignedForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Voeg het getekende formulier toe: dossier aanleggen' }).click()
  await expect(page.getByRole('heading', { name: 'Getekend formulier toevoegen' })).toBeVisible()
  await check(page)
  const name = wordFor(page.url(), 'bestand')
  await chooseFile(page, { name, mimeType: 'application/pdf', buffer: Buffer.from(geheim('handtekening')) })
  await isAdded(page, name)
  await expect(page.getByText('Getekend formulier bij de toestemming ‘Dossier aanleggen’')).toBeVisible()
  await expect(page.getByRole('link', { name: /Voeg het getekende formulier toe/ })).toHaveCount(0)
  await check(page)
}

/** Searched for, found, and asked of nobody. */
export async function search(page: Page, zoeken: string): Promise<void> {
  await page.goto(zoeken)
  await page.getByLabel('Wat zoekt u?').fill(geheim('dossiers.-.klager-wisselen#ouderNaam'))
  await expect(page.getByRole('link', { name: /^Dossier \d/ })).toBeVisible()
}

function person(page: Page, rol: string) {
  return page.getByRole('group', { name: rol, exact: true })
}
