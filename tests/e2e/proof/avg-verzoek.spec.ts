import { readFileSync } from 'node:fs'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { answer, written } from '../steps/form'

test('R-AVG-1: inzage is asked, gathered with the names of others shielded, decided on and printed; the FG sees days', async ({
  page,
  browser,
}) => {
  test.slow()
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  const verzoeken = `/${team.bestuur.id}/avg-verzoeken`
  await signIn(page, team.vertrouwenspersoon, pad)
  const nummer = (await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d{2}-\d{3}/)?.[0] ?? ''
  await page.getByRole('link', { name: 'Meer', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'AVG-verzoeken' }).click()
  await expect(page.getByText('Er is nog geen verzoek')).toBeVisible()
  await check(page)

  await page.getByRole('link', { name: 'Verzoek vastleggen' }).click()
  await page.getByRole('button', { name: 'Leg het verzoek vast' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Vul in wie het verzoek doet.')
  await check(page)
  await page.getByLabel('Wie doet het verzoek?').fill('Meester Őszi')
  await page.getByLabel('Waar stuurt u het antwoord heen?').fill('Per post, naar huis')
  await page.getByLabel('Wat vraagt deze persoon?').fill('Wat er over mij staat')
  await answer(page, 'Waar gaat het om?', 'Inzage')
  await answer(page, 'Wat heeft deze persoon met de zaak te maken?', 'Aangeklaagde')
  await page.getByLabel('Wanneer kreeg u het verzoek?').fill(written(new Date()))
  await page.getByRole('button', { name: 'Leg het verzoek vast' }).click()
  await expect(page.getByRole('heading', { name: /AVG-verzoek: inzage/ })).toBeVisible()
  await expect(page.getByText('Meester Őszi')).toBeVisible()
  await check(page)

  await page.getByRole('link', { name: 'Koppel een zaak' }).click()
  await page.getByLabel(/Nummer van het dossier/).fill('99-999')
  await page.getByRole('button', { name: 'Koppel deze zaak' }).click()
  await expect(page.getByText('U hebt geen zaak met dit nummer.')).toBeVisible()
  await check(page)
  await page.getByLabel(/Nummer van het dossier/).fill(nummer)
  await page.getByRole('button', { name: 'Koppel deze zaak' }).click()
  await expect(page.getByRole('link', { name: `Dossier ${nummer}` })).toBeVisible()
  await page.getByRole('link', { name: 'Maak de zaak los' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Maak de zaak los' }).click()
  await page.getByRole('link', { name: 'Koppel een zaak' }).click()
  await page.getByLabel(/Nummer van het dossier/).fill(nummer)
  await page.getByRole('button', { name: 'Koppel deze zaak' }).click()
  await expect(page.getByRole('link', { name: `Dossier ${nummer}` })).toBeVisible()
  const verzoek = page.url()
  await page.goto(`${pad}/overdragen`)
  await expect(page.getByText('Beantwoord eerst het AVG-verzoek')).toBeVisible()
  await check(page)
  await page.goto(verzoek)

  await page.getByRole('link', { name: 'Besluit en antwoord' }).click()
  await answer(page, 'Doet u wat gevraagd is?', 'Ja, voor een deel')
  await page.getByLabel('Wat besluit u, en waarom?').fill('U krijgt wat over u gaat.')
  await page.getByLabel('Wanneer antwoordt u?').fill(written(new Date()))
  const stukken = page.getByRole('list').filter({ has: page.getByText('Wat doet u met stuk 1?') })
  await expect(stukken).toBeVisible()
  const teksten = await stukken
    .getByRole('textbox')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
  expect(teksten.join(' ')).not.toMatch(/zoë|bram|ijsbeer|ĳsbeer/i)
  expect(teksten.join(' ')).toContain('[een ander]')
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kijk elk stuk na')
  await check(page)
  for (let nr = 1; nr <= teksten.length; nr++)
    await answer(page, `Wat doet u met stuk ${nr}?`, teksten[nr - 1]?.includes('De meester') ? 'Nagekeken' : 'Weglaten')
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await expect(page.getByRole('heading', { name: 'Uw besluit' })).toBeVisible()
  await check(page)
  await page.getByRole('link', { name: 'Het antwoord als brief' }).click()
  await expect(page.getByRole('article')).toContainText('De meester schreeuwt tegen leerlingen.')
  await expect(page.getByRole('article')).not.toContainText('thuis zegt')
  await check(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('antwoord-op-avg-verzoek.pdf')
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await expect(page.getByText('De PDF staat bij uw downloads.')).toBeVisible()

  const fg = await newMens('Fien Gegeven')
  await appoint(team.bestuur, fg, { rol: 'fg' })
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, fg, `/${team.bestuur.id}/avg-termijnen`)
  await expect(desk.getByRole('row', { name: /Inzage in de eigen gegevens Beantwoord op/ })).toBeVisible()
  await expect(desk.getByRole('table')).not.toContainText(/aangeklaagde|Őszi|voor een deel/i)
  await check(desk)
  await desk.goto(verzoeken)
  await expect(desk.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  await desk.context().close()

  await page.goto(verzoek)
  await page.getByRole('link', { name: 'Vernietig dit verzoek' }).click()
  await expect(page.getByText('De bewaartijd loopt tot')).not.toHaveCount(0)
  await check(page)
  await answer(page, 'Waarom vernietigt u dit?', 'De bewaartijd is voorbij')
  await page.getByRole('button', { name: 'Vernietig AVG-verzoek' }).click()
  await expect(page.getByRole('heading', { name: 'Bewijs van vernietiging: AVG-verzoek' })).toBeVisible()
  await check(page)
  await page.goto(verzoeken)
  await expect(page.getByText('Er is nog geen verzoek')).toBeVisible()
})
