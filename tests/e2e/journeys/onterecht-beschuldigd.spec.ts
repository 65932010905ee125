import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { appoint, appointExterne, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { answer, written } from '../steps/form'
import { deskOf, makeOfficeKey } from '../steps/meldplicht'

const vandaag = () => written(new Date())
const verhaal = 'Een ouder zegt dat ik haar zoon sloeg. Dat is niet waar.'
const brief = 'Wij hebben vertrouwen in de leraar van groep acht. De klacht is onderzocht en ongegrond.'

async function leg(page: Page, knop: string): Promise<void> {
  const there = page.url()
  await page.getByRole('button', { name: knop }).click()
  await expect(page).not.toHaveURL(there, { timeout: 20_000 })
}

async function loopAf(page: Page, uitkomst: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Vastleggen hoe het afliep' }).click()
  await expect(page.getByRole('button', { name: 'Leg dit vast' })).toBeEnabled({ timeout: 20_000 })
  await answer(page, 'Hoe liep het af?', uitkomst)
  await page.getByLabel('Wanneer werd dit bekend?').fill(vandaag())
  await leg(page, 'Leg dit vast')
}

test('R-AANG-1, R-AANG-2, R-REHA-1, R-REHA-3: an aangeklaagde found unjustly accused', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const { bestuur, vertrouwenspersoon } = await newTeam()
  const [gijs, ria, iris] = [
    await newMens('Gijs Quasi'),
    await newMens('Ria Schijnbaar'),
    await newMens('Iris Fictief'),
  ]
  await appoint(bestuur, gijs, { rol: 'begeleider_aangeklaagde' })
  await appoint(bestuur, ria, { rol: 'bestuurder' })
  await appointExterne(bestuur, iris)

  await test.step('the vertrouwenspersoon shows the way to the begeleider, and no more', async () => {
    const hers = await deskOf(browser, vertrouwenspersoon, `/${bestuur.id}/begeleiders`)
    await expect(hers.getByText('Gijs Quasi').first()).toBeVisible()
    await check(hers)
    await hers.goto(`/${bestuur.id}/begeleidingen`)
    await expect(hers.getByRole('heading', { name: 'Begeleidingen' })).toHaveCount(0)
    await hers.context().close()
  })

  await test.step('the begeleider keeps a record of his own', async () => {
    await signIn(page, gijs, `/${bestuur.id}/begeleidingen/nieuw`)
    await expect(page.getByRole('button', { name: 'Begin de begeleiding' })).toBeEnabled({ timeout: 20_000 })
    await page.getByLabel('Wie vraagt om begeleiding?').fill('Meester Beuk')
    await page.getByLabel(/Waar gaat het over/).fill(verhaal)
    await answer(page, 'Om welke school gaat het?', /Zogenaamd/)
    await answer(page, 'Wie is deze persoon voor de school?', 'Medewerker')
    await answer(page, 'Waar loopt de klacht nu?', 'Bij de klachtencommissie')
    await page.getByLabel('Wanneer vroeg deze persoon om hulp?').fill(vandaag())
    await page.getByLabel(/Wanneer spreekt u elkaar weer/).fill(vandaag())
    await check(page)
    await leg(page, 'Begin de begeleiding')
    await expect(page.getByText(verhaal)).toBeVisible({ timeout: 20_000 })
    await check(page)
  })
  const { pathname } = new URL(page.url())

  await test.step('the next talk stands on his Vandaag', async () => {
    await page.goto(`/${bestuur.id}/vandaag`)
    await page.getByRole('link', { name: 'Spreek wie u begeleidt' }).click()
    await expect(page.getByText(verhaal)).toBeVisible({ timeout: 20_000 })
  })

  await test.step('a task is ticked', async () => {
    await page.getByRole('link', { name: 'Afvinken wat u deed' }).click()
    await answer(page, 'Wat deed u?', 'Verteld welke rechten')
    await page.getByLabel('Wanneer deed u dit?').fill(vandaag())
    await check(page)
    await leg(page, 'Vink af')
    await expect(page.getByText(/Verteld welke rechten/)).toBeVisible({ timeout: 20_000 })
  })

  await test.step('geseponeerd is no unjust accusation, and it says why', async () => {
    await loopAf(page, /geseponeerd/)
    await expect(page.getByText('Geseponeerd is niet: onterecht beschuldigd')).toBeVisible({ timeout: 20_000 })
    await expect(page.getByRole('link', { name: 'De weg wijzen om zelf te klagen' })).toHaveCount(0)
  })

  await test.step('ongegrond is: he can be klager himself, with another adviser than the first klager', async () => {
    await loopAf(page, /klachtencommissie vindt de klacht ongegrond/)
    await expect(page.getByText('Deze persoon is onterecht beschuldigd')).toBeVisible({ timeout: 20_000 })
    await page.getByRole('link', { name: 'De weg wijzen om zelf te klagen' }).click()
    await answer(page, 'Welke vertrouwenspersoon hielp de klager?', 'Noor Verzonnen')
    const lijst = page.getByRole('status')
    await expect(lijst.getByText('Iris Fictief')).toBeVisible()
    await expect(lijst.getByText('Noor Verzonnen')).toHaveCount(0)
    await check(page)
  })

  const desk = await deskOf(browser, ria, '/account')
  await test.step('the bestuur begins on a ground; geseponeerd is refused with the reason', async () => {
    await makeOfficeKey(desk, bestuur.id)
    await desk.goto(`/${bestuur.id}/rehabilitaties/nieuw`)
    await answer(desk, 'Om welke school gaat het?', /Zogenaamd/)
    await answer(desk, /zelf bij betrokken/, 'Nee')
    await answer(desk, /Waarom staat vast/, /geseponeerd/)
    await expect(desk.getByText(/Justitie stopt een zaak ook als er te weinig bewijs is/)).toBeVisible()
    await answer(desk, /Waarom staat vast/, /klachtencommissie vindt de klacht ongegrond/)
    await desk.getByLabel('Wanneer werd dat bekend?').fill(vandaag())
    await answer(desk, 'Wat vond de klachtencommissie?', 'Ongegrond')
    await answer(desk, 'Wat besloot het bestuur daarna?', 'Het bestuur volgt')
    await answer(desk, /Is de directie zelf iets te verwijten/, 'Nee')
    await answer(desk, 'Vroeg deze persoon zelf om herstel?', 'Ja')
    await desk.getByLabel('Wie is onterecht beschuldigd?').fill('Meester Beuk')
    await check(desk)
    await leg(desk, 'Verzegel en begin')
    await expect(desk.getByText('Meester Beuk')).toBeVisible({ timeout: 20_000 })
    await check(desk)
  })

  await test.step('a letter is put to the person first, agreed, and only then sent', async () => {
    await desk.getByRole('link', { name: 'Maatregel opschrijven' }).click()
    await expect(desk.getByRole('button', { name: 'Bewaar de maatregel' })).toBeEnabled({ timeout: 20_000 })
    await answer(desk, 'Wat wilt u doen?', 'Een brief aan de ouders')
    await desk.getByLabel('Wat gaat u precies doen of zeggen?').fill(brief)
    await leg(desk, 'Bewaar de maatregel')
    await expect(desk.getByText('Nog niet voorgelegd. Doe of zeg dit nog niet.')).toBeVisible({ timeout: 20_000 })
    await expect(desk.getByRole('link', { name: /Leg vast dat dit gedaan is/ })).toHaveCount(0)
    await desk.getByRole('link', { name: /Leg vast wat deze persoon hiervan vindt/ }).click()
    await desk.getByLabel('Wanneer legde u het voor?').fill(vandaag())
    await answer(desk, 'Mag het zo?', 'Ja')
    await check(desk)
    await leg(desk, 'Leg dit vast')
    await desk.getByRole('link', { name: /Leg vast dat dit gedaan is/ }).click()
    await desk.getByLabel('Op welke dag is het gedaan?').fill(vandaag())
    await leg(desk, 'Leg dit vast')
    await expect(desk.getByText(brief)).toBeVisible({ timeout: 20_000 })
  })

  await test.step('towards the klager the bestuur decides nothing; the restoring ends', async () => {
    await expect(desk.getByRole('link', { name: 'Besluiten over de klager' })).toHaveCount(0)
    await desk.getByRole('link', { name: 'Herstel afronden' }).click()
    await answer(desk, 'Hoe liep het af?', 'De goede naam is hersteld')
    await leg(desk, 'Leg dit vast')
    await expect(desk.getByText(/De goede naam is hersteld/).first()).toBeVisible({ timeout: 20_000 })
    await desk.context().close()
  })

  await test.step('the begeleider closes his record', async () => {
    await page.goto(pathname)
    await page.getByRole('link', { name: 'Afsluiten' }).click()
    await leg(page, 'Sluit af')
    await expect(page.getByText(/Afgesloten op/).first()).toBeVisible({ timeout: 20_000 })
    await check(page)
  })
})
