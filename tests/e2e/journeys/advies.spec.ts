import { formatDatum, todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { layDue } from '../../support/closed-dossiers'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import * as step from '../steps/advies'
import { answer, written } from '../steps/form'
import * as meld from '../steps/meldplicht'

async function newSchool() {
  const team = await newTeam()
  const [dirk, ria] = [await newMens('Dirk Nietecht'), await newMens('Ria Schijnbaar')]
  await appoint(team.bestuur, dirk, { rol: 'directeur' })
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  return { ...team, dirk, ria, school: team.bestuur.scholen.een ?? '' }
}

const in30 = () => formatDatum(addDays(todayInNederland(new Date()), 30), 'kort')

test('from the lesson of a closed dossier to an answer, and to what it did', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const { bestuur, vertrouwenspersoon, dirk, ria, school, ...team } = await newSchool()
  const [gesloten] = await layDue({ ...team, bestuur, vertrouwenspersoon }, ['Kastanje'])
  const naam = gesloten?.naam ?? ''
  const desk = await meld.deskOf(browser, ria, `/${bestuur.id}/bestuurstafel`)
  await step.makeDirectieKey(desk, bestuur.id, school)
  await desk.context().close()

  await test.step('the lesson stands there to be rewritten; a name of the case does not go', async () => {
    await signIn(page, vertrouwenspersoon, `/${bestuur.id}/dossiers/${gesloten?.id}`)
    await page.getByRole('link', { name: 'Advies aan de school geven' }).click()
    await expect(page.getByText('Brieven over verzuim gaan uit zonder dat iemand eerst belt.')).toBeVisible({
      timeout: 20_000,
    })
    await step.chooseOffice(page, { voor: 'De directeur van deze school', betrokken: { 'Dirk Nietecht': 'Nee' } })
    await expect(page.getByText('Dit gaat naar de directeur')).toBeVisible()
    await step.compareWords(page)
    await step.writeAdvies(page, { ...step.tekst, 'Wat ziet u?': `De brief aan ${naam} kwam zonder bellen.` })
    await expect(page.getByText('Naam uit een van uw zaken').first()).toBeVisible()
    await answer(page, /raden over wie dit gaat/, 'Nee')
    await check(page)
    await page.getByRole('button', { name: 'Verzegel en verstuur' }).click()
    await expect(page.getByText('Er staan nog namen uit uw zaken in').first()).toBeVisible()
    await check(page)
  })

  await test.step('where someone can be recognised the klager must have agreed', async () => {
    await answer(page, /raden over wie dit gaat/, 'Ja')
    await page.getByRole('button', { name: 'Verzegel en verstuur' }).click()
    await expect(page.getByText(/toestemming/i).first()).toBeVisible({ timeout: 20_000 })
    await expect(page).toHaveURL(/adviezen\/nieuw/)
  })

  await test.step('rewritten, it goes to the directeur', async () => {
    await page.getByLabel('Wat ziet u?').fill(step.tekst['Wat ziet u?'])
    await answer(page, /raden over wie dit gaat/, 'Nee')
    await step.sendAdvies(page)
    await expect(page.getByText('Wacht op antwoord').first()).toBeVisible()
    await expect(page.getByText(step.tekst['Wat stelt u voor?'])).toBeVisible({ timeout: 20_000 })
    await check(page)
    expect((await waitForMail(dirk.mail, /staat iets voor u klaar/)).text).not.toMatch(/brief|bel|verzuim/i)
  })

  const { pathname } = new URL(page.url())
  await test.step('the directeur finds it on his desk, with his six words, and answers', async () => {
    const his = await meld.deskOf(browser, dirk, `/${bestuur.id}/directietafel`)
    await expect(his.getByText('De sleutel van de directeur van Basisschool Zogenaamd')).toBeVisible()
    await check(his)
    await his.getByRole('link', { name: 'Beantwoord het advies over Basisschool Zogenaamd' }).click()
    await expect(his.getByText(step.tekst['Wat stelt u voor?'])).toBeVisible({ timeout: 20_000 })
    await check(his)
    await his.getByRole('link', { name: 'Beantwoord dit advies' }).click()
    await answer(his, 'Wat besluit u?', 'Voor een deel overgenomen')
    await his.getByLabel('Wat gaat u doen, en waarom?').fill('Wij bellen eerst. De mentor heeft daar geen tijd voor.')
    await his.getByRole('button', { name: 'Verzegel en antwoord' }).click()
    await expect(
      his.getByText('Vul een geldige datum in').or(his.getByText('Vul in wanneer het klaar is.')).first(),
    ).toBeVisible()
    await his.getByLabel('Wanneer is het klaar?').fill(in30())
    await check(his)
    await his.getByRole('button', { name: 'Verzegel en antwoord' }).click()
    await expect(his).toHaveURL(/adviezen\/[0-9a-f-]{36}$/, { timeout: 20_000 })
    await expect(his.getByText('Voor een deel overgenomen').first()).toBeVisible()
    await his.context().close()
  })

  await test.step('the adviser talks about it, asks after it, and sees its effect', async () => {
    await page.goto(`${pathname}/bespreken`)
    await page.getByLabel('Wanneer sprak u erover?').fill(written(new Date()))
    await page.getByLabel('Wat werd er gezegd?').fill('De directeur ziet er tegen op.')
    await page.getByLabel('Dit was ook mijn gesprek van elke zes weken met de directeur').check()
    await page.getByRole('button', { name: 'Leg dit gesprek vast' }).click()
    await expect(page).toHaveURL(pathname, { timeout: 20_000 })
    await expect(page.getByText('Wij bellen eerst. De mentor heeft daar geen tijd voor.')).toBeVisible({
      timeout: 20_000,
    })
    await page.getByRole('link', { name: 'Vraag hoe het staat' }).click()
    await answer(page, 'Is het gedaan?', 'Gedaan')
    await page.getByLabel('Wat hoorde u?').fill('Er wordt gebeld.')
    await check(page)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await page.getByRole('link', { name: 'Rond af' }).click()
    await answer(page, 'Hoe goed was het advies?', /^4:/)
    await answer(page, 'Hoeveel draagvlak had het?', /^2:/)
    await expect(page.getByText('Effect: 8 van 25.')).toBeVisible()
    await page.getByLabel('Wat leverde het op?').fill('Minder boze ouders.')
    await check(page)
    await page.getByRole('button', { name: 'Rond af' }).click()
    await expect(page.getByText('Effect: 8 van 25.')).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText('Afgerond.').first()).toBeVisible()
    await page.goto(`/${bestuur.id}/adviesgesprekken`)
    await expect(page.getByText('U sprak de directeur op').first()).toBeVisible()
  })
})

test('a directeur who is involved sees nothing of it: the bestuur takes his place', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const { bestuur, vertrouwenspersoon, dirk, ria, school } = await newSchool()
  const desk = await meld.deskOf(browser, ria, `/${bestuur.id}/bestuurstafel`)
  await step.makeDirectieKey(desk, bestuur.id, school)
  await meld.makeOfficeKey(desk, bestuur.id)
  await signIn(page, vertrouwenspersoon, `/${bestuur.id}/adviezen/nieuw`)
  await step.chooseOffice(page, { voor: 'De directeur van deze school', betrokken: { 'Dirk Nietecht': 'Ja' } })
  await answer(page, 'Is Ria Schijnbaar erbij betrokken?', 'Nee')
  await expect(page.getByText('Daarom antwoordt het bestuur')).toBeVisible()
  await check(page)
  await step.compareWords(page)
  await step.writeAdvies(page)
  await answer(page, /raden over wie dit gaat/, 'Nee')
  await step.sendAdvies(page)
  const { pathname } = new URL(page.url())
  const his = await meld.deskOf(browser, dirk, `/${bestuur.id}/directietafel`)
  await expect(his.getByText('Er wacht geen advies op u')).toBeVisible()
  // Behind the vault the browser says what is not there, so the answer is a 200: it has to carry nothing.
  const answered = (await (await his.goto(pathname))?.text()) ?? ''
  expect(answered).not.toMatch(/Noor Verzonnen|Basisschool Zogenaamd|Wacht op antwoord|envelopes/)
  await expect(his.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible({ timeout: 20_000 })
  await desk.goto(`/${bestuur.id}/adviezen`)
  await check(desk)
  await desk.getByRole('link', { name: 'Beantwoord het advies over Basisschool Zogenaamd' }).click()
  await expect(desk.getByText(step.tekst['Wat stelt u voor?'])).toBeVisible({ timeout: 20_000 })
  await desk.getByRole('link', { name: 'Beantwoord dit advies' }).click()
  await answer(desk, 'Wat besluit u?', 'Niet overgenomen')
  await desk.getByLabel('Wat gaat u doen, en waarom?').fill('Er loopt al een onderzoek.')
  await desk.getByRole('button', { name: 'Verzegel en antwoord' }).click()
  await expect(desk.getByText('Niet overgenomen').first()).toBeVisible({ timeout: 20_000 })
})
