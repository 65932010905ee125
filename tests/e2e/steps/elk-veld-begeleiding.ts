import { expect, type Page } from '@playwright/test'
import { answer, written } from './form'
import { act, send } from './verzegeld'

const vandaag = () => written(new Date())

/** What a begeleider writes of who is accused: the beginning, a talk, what changed, how it ended. */
export async function fillEveryBegeleidingForm(page: Page, bestuurId: string): Promise<void> {
  await page.goto(`/${bestuurId}/begeleidingen/nieuw`)
  await send(page, 'Begin de begeleiding', async () => {
    await answer(page, 'Om welke school gaat het?', /Zogenaamd/)
    await answer(page, 'Wie is deze persoon voor de school?', 'Medewerker')
    await answer(page, 'Waar loopt de klacht nu?', 'Op school')
    await page.getByLabel('Wanneer vroeg deze persoon om hulp?').fill(vandaag())
  })
  await expect(page.getByRole('heading', { name: 'Begeleiding', level: 1 })).toBeVisible()
  const { pathname } = new URL(page.url())
  await act(page, `${pathname}/wijzigen`, 'Bewaar')
  await act(page, `${pathname}/gesprekken/nieuw`, 'Bewaar het gesprek', async () => {
    await page.getByLabel('Wanneer was het gesprek?').fill(vandaag())
    await answer(page, 'Wat voor gesprek was het?', 'Met de aangeklaagde alleen')
    await page.getByLabel('Hoeveel minuten duurde het?').fill('45')
  })
  await act(page, `${pathname}/uitkomst`, 'Leg dit vast', async () => {
    await answer(page, 'Hoe liep het af?', /ongegrond/)
    await page.getByLabel('Wanneer werd dit bekend?').fill(vandaag())
  })
}

/** What a directeur writes while another directeur is involved: so it comes to him by name. */
export async function fillEveryRehabilitatieForm(page: Page, bestuurId: string, ander: string): Promise<void> {
  await page.goto(`/${bestuurId}/rehabilitaties/nieuw`)
  await send(page, 'Verzegel en begin', async () => {
    await answer(page, 'Om welke school gaat het?', /Zogenaamd/)
    await answer(page, new RegExp(ander), 'Ja')
    await answer(page, /zelf bij betrokken/, 'Nee')
    await answer(page, /Waarom staat vast/, 'De klager zegt zelf')
    await page.getByLabel('Wanneer werd dat bekend?').fill(vandaag())
    await answer(page, 'Wat vond de klachtencommissie?', 'Er is geen oordeel')
    await answer(page, 'Wat besloot het bestuur daarna?', 'Er is geen besluit')
    await answer(page, /Is de directie zelf iets te verwijten/, 'Nee')
    await answer(page, 'Vroeg deze persoon zelf om herstel?', 'Ja')
  })
  await expect(page.getByRole('heading', { name: 'Herstel van een goede naam', level: 1 })).toBeVisible()
  const { pathname } = new URL(page.url())
  await act(page, `${pathname}/gesprekken/nieuw`, 'Bewaar het gesprek', async () => {
    await page.getByLabel('Wanneer was het gesprek?').fill(vandaag())
    await answer(page, 'Waar ging het over?', 'Vergoeding van kosten')
    await answer(page, 'Was de begeleider erbij?', 'Ja')
  })
  await act(page, `${pathname}/maatregelen/nieuw`, 'Bewaar de maatregel', () =>
    answer(page, 'Wat wilt u doen?', 'Een brief aan de ouders'),
  )
  await act(page, `${pathname}/klager`, 'Leg het besluit vast', async () => {
    await answer(page, 'Was de beschuldiging vals?', 'Ja')
    await answer(page, 'Deed de klager dit met opzet?', 'Ja')
    await answer(page, 'Hoe zwaar was de beschuldiging?', 'Licht')
    await answer(page, 'Is er schade?', 'Nee')
    await answer(page, 'Komt er hulp voor de klager?', 'Geen hulp')
    await answer(page, 'Wat besluit u?', 'Excuses in een brief')
    await page.getByLabel('Op welke dag besloot u dit?').fill(vandaag())
  })
}
