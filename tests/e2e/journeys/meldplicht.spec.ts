import { check } from '../../support/axe'
import { appointExterne, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { laidIntake } from '../../support/laid-intake'
import { waitForMail } from '../../support/mail'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { answer, written } from '../steps/form'
import * as meld from '../steps/meldplicht'

test('the interne: no order of answers gets round the duty; the bestuur works the chain to its end', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { bestuur, vertrouwenspersoon } = team
  const { id, pad } = await laidDossier(team)
  const ria = await meld.newBestuurder(team, 'Ria Schijnbaar')
  const desk = await meld.deskOf(browser, ria, `/${bestuur.id}/bestuurstafel`)
  await expect(desk.getByText('Niemand kan dit openen')).toBeVisible()
  await meld.makeOfficeKey(desk, bestuur.id)

  await test.step('a yes, then a no, then the questions filled from the last to the first', async () => {
    await signIn(page, vertrouwenspersoon, pad)
    await meld.answerAnew(page, bestuur.id, id, { leerling: 'Weet ik niet' })
    await meld.answerAnew(page, bestuur.id, id, { misdrijf: 'Nee' })
    await expect(page.getByText('De wet vraagt dat u dit vandaag meldt')).toBeVisible({ timeout: 20_000 })
    await check(page)
    await page.goto(`/${bestuur.id}/vandaag`)
    await expect(page.getByText('Meld dit bij het bestuur').first()).toBeVisible()
    await page.goto(`/${bestuur.id}/meldplicht/${id}/anders`)
    await answer(page, 'Wat deed u?', /vertrouwensinspecteur/)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await expect(page.getByText('Dan vraagt de wet dat u het zelf meldt')).toBeVisible({ timeout: 20_000 })
  })

  await test.step('is reported, with names, to the office whose words were compared', async () => {
    await page.goto(`/${bestuur.id}/meldplicht/${id}/melden`)
    await answer(page, 'Is Ria Schijnbaar erbij betrokken?', 'Nee')
    await expect(page.getByText('Dit gaat naar het bestuur')).toBeVisible()
    await check(page)
    for (const [label, text] of Object.entries(meld.melding)) await page.getByLabel(label).fill(text)
    await page.getByRole('button', { name: 'Verzegel en meld' }).click()
    await expect(page.getByText('De sleutel van dit ambt is nieuw of veranderd')).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: 'De woorden zijn gelijk' }).click()
    await expect(page.getByText('is nagekeken')).toBeVisible()
    await meld.reportNow(page)
    await expect(page.getByText('Het bestuur heeft uw melding nog niet geopend')).toBeVisible()
    await check(page)
    expect((await waitForMail(ria.mail, /staat iets voor u klaar/)).text).not.toMatch(/Bo|trainer|leerling/)
  })

  await test.step('the bestuur reads it and takes every step', async () => {
    await desk.goto(`/${bestuur.id}/bestuurstafel/meldketens`)
    await check(desk)
    await desk.getByRole('rowheader').getByRole('link').first().click()
    await expect(desk.getByText('Bo bleef na de training alleen met hem achter.')).toBeVisible({ timeout: 20_000 })
    await expect(desk.getByText('0900 111 3 111')).toBeVisible()
    await check(desk)
    await meld.takeStep(desk)
    await meld.takeStep(desk, { keuze: /Er is een redelijk vermoeden/ })
    await meld.takeStep(desk, { contact: 'de vertrouwenspersoon' })
    await meld.takeStep(desk)
    await meld.takeStep(desk)
    await expect(desk.getByText('Er is niets meer te doen').first()).toBeVisible()
    await expect(desk.getByText('Vastgelegd door Ria Schijnbaar.')).toHaveCount(5)
    await expect(desk.getByText('Wij belden en spraken af hoe het verder gaat.')).toHaveCount(5, { timeout: 20_000 })
    await check(desk)
  })

  await page.goto(pad)
  await expect(page.getByText('Het bestuur heeft uw melding bekeken.')).toBeVisible({ timeout: 20_000 })
})

test('the contactpersoon hears it from a stagiair; nobody can open it yet, so it is told by telephone and sealed later', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { bestuur, contactpersoon } = team
  const intake = await laidIntake(team)
  const id = intake.split('/').at(-1) ?? ''
  const ria = await meld.newBestuurder(team, 'Ria Schijnbaar')
  await signIn(page, contactpersoon, intake)
  await meld.answerAnew(page, bestuur.id, id)
  await page.getByRole('link', { name: 'Leg vast dat u hem of haar herinnerde' }).click()
  await check(page)
  await page.getByLabel('Wanneer herinnerde u de melder?').fill(written(new Date()))
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText('U herinnerde de melder eraan om zelf te melden.')).toBeVisible({ timeout: 20_000 })

  await page.getByRole('link', { name: 'Meld dit bij het bestuur' }).click()
  await answer(page, 'Is Ria Schijnbaar erbij betrokken?', 'Nee')
  await expect(page.getByText('Bel het bestuur vandaag')).toBeVisible()
  await page.getByRole('link', { name: 'Leg vast dat u belde' }).click()
  // The page before it asks the same: the next answer is for the new one.
  await expect(page.getByRole('heading', { name: 'Leg vast dat u belde' })).toBeVisible({ timeout: 20_000 })
  await answer(page, 'Is Ria Schijnbaar erbij betrokken?', 'Nee')
  await answer(page, 'Wie belde u?', 'Ria Schijnbaar')
  await page.getByLabel('Wanneer belde u?').fill(written(new Date()))
  await check(page)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('U meldde het telefonisch.')).toBeVisible({ timeout: 20_000 })

  const desk = await meld.deskOf(browser, ria, `/${bestuur.id}/bestuurstafel/meldketens`)
  await desk.getByRole('rowheader').getByRole('link').first().click()
  await expect(desk.getByText('telefonisch aan Ria Schijnbaar')).toBeVisible()
  await expect(desk.getByText('is nog niet verzegeld')).toBeVisible()
  await meld.makeOfficeKey(desk, bestuur.id)
  await page.getByRole('link', { name: 'Verzegel wat u telefonisch meldde' }).click()
  await meld.fillReport(page, {})
  await check(page)
  await page.getByRole('button', { name: 'Verzegel en verstuur' }).click()
  await expect(page.getByRole('link', { name: 'Verzegel wat u telefonisch meldde' })).toHaveCount(0, {
    timeout: 20_000,
  })
  await desk.goto(`/${bestuur.id}/bestuurstafel/meldketens`)
  await desk.getByRole('rowheader').getByRole('link').first().click()
  await expect(desk.getByText('een stagiair van groep zeven')).toBeVisible({ timeout: 20_000 })
})

test('the externe may report: an involved bestuurder sees nothing, the other does; or he does something else', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { bestuur } = team
  const iris = await newMens('Iris Fictief')
  await appointExterne(bestuur, iris)
  const { id, pad } = await laidDossier({ ...team, vertrouwenspersoon: iris })
  const [ria, karel] = [
    await meld.newBestuurder(team, 'Ria Schijnbaar'),
    await meld.newBestuurder(team, 'Karel Denkbeeld'),
  ]
  await signIn(page, iris, pad)
  await meld.answerAnew(page, bestuur.id, id)
  await expect(page.getByText('U mag dit melden bij het bestuur')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Meld dit bij het bestuur' }).click()
  await answer(page, 'Is Ria Schijnbaar erbij betrokken?', 'Weet ik niet')
  await answer(page, 'Is Karel Denkbeeld erbij betrokken?', 'Nee')
  await expect(page.getByText('Dit gaat naar deze mensen, en naar niemand anders')).toBeVisible()
  await meld.fillReport(page, {})
  await check(page)
  await meld.reportNow(page)

  const [hers, his] = [
    await meld.deskOf(browser, ria, `/${bestuur.id}/bestuurstafel/meldketens`),
    await meld.deskOf(browser, karel, `/${bestuur.id}/bestuurstafel/meldketens`),
  ]
  await expect(hers.getByText('Er is geen melding')).toBeVisible()
  await his.getByRole('rowheader').getByRole('link').first().click()
  await expect(his.getByText('Bo bleef na de training alleen met hem achter.')).toBeVisible({ timeout: 20_000 })
  await hers.goto(new URL(his.url()).pathname)
  await expect(hers.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()

  await meld.answerAnew(page, bestuur.id, id)
  await page.getByRole('link', { name: 'Leg vast wat u in plaats daarvan deed' }).click()
  await answer(page, 'Wat deed u?', /Ik overlegde met de vertrouwensinspecteur/)
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByRole('link', { name: 'Meld dit bij het bestuur' })).toHaveCount(0, { timeout: 20_000 })
})
