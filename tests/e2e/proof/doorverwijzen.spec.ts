import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { signIn } from '../steps/account'
import { answer, written } from '../steps/form'

test('help is put on the sociale kaart, the klager is referred there with his toestemming, and it is asked after', async ({
  page,
}) => {
  test.slow()
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  const kaart = `/${team.bestuur.id}/sociale-kaart`
  await signIn(page, team.vertrouwenspersoon, kaart)
  await expect(page.getByRole('heading', { name: 'Veilig Thuis' })).toBeVisible()
  await check(page)

  await page.getByRole('link', { name: 'Voeg iemand toe' }).click()
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies wie of wat dit is.')
  await check(page)
  await page.getByLabel('Wie of wat is dit?').selectOption('Schoolmaatschappelijk werk')
  await page.getByLabel('Naam of functie').fill('Maatschappelijk werk aan de Kade')
  await page.getByLabel('Waarvoor kan iemand hier terecht?').fill('Praten over wat er thuis en op school speelt')
  await page.getByLabel('Telefoon').fill('038 000 00 02')
  await page.getByRole('group', { name: 'Voor wie?' }).getByLabel('Voor ouders').check()
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('heading', { name: 'Maatschappelijk werk aan de Kade' })).toBeVisible()
  await page.getByLabel('Zoek op naam, functie of onderwerp').fill('KADE maatschappelijk')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'In het hele land (0)' })).toBeVisible()
  await page.getByRole('link', { name: 'Druk af voor de klager' }).click()
  await expect(page.getByRole('heading', { name: 'Wie kan er helpen?' })).toBeVisible()
  await check(page)

  await page.goto(`${pad}/doorverwijzen`)
  await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies naar wie u verwijst.')
  await page
    .getByLabel('Naar wie verwijst u?')
    .selectOption({ label: 'Maatschappelijk werk aan de Kade (schoolmaatschappelijk werk)' })
  await answer(page, 'Hoe verwijst u door?', /^Warm/)
  await answer(page, 'Op welke manier?', 'We leggen samen contact')
  await page.getByLabel('Wat vertelt u, en aan wie?').fill(geheim('dat zij rust nodig heeft'))
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Wat mag u met de ander delen?').fill(geheim('dat zij komt, en waarom'))
  await check(page)
  await answer(page, 'Doet een ouder mee?', 'Nee')
  await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
  await expect(page.getByText('De persoon is nog geen 18')).toBeVisible()
  await answer(page, 'Doet een ouder mee?', /^Ja/)
  await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwezen naar Maatschappelijk werk aan de Kade' })).toBeVisible()
  await expect(page.getByText(geheim('dat zij rust nodig heeft'))).toBeVisible()
  await check(page)

  await page.getByRole('link', { name: 'Leg vast of het gelukt is' }).click()
  await answer(page, 'Kon de persoon daar terecht?', 'Ja')
  await page.getByLabel('Hoe ging het, en wat is er nu nodig?').fill(geheim('zij praten elke week'))
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText('de hulp is begonnen')).toBeVisible()
  await expect(page.getByText(geheim('zij praten elke week'))).toBeVisible()

  await page.getByRole('link', { name: 'Stilleggen, andere hulp gaat voor' }).click()
  await page.getByLabel('Waarom ligt het stil, en wat is er afgesproken?').fill(geheim('eerst rust'))
  await page.getByRole('button', { name: 'Leg het dossier stil' }).click()
  await expect(page.getByText('Dit dossier ligt stil sinds')).toBeVisible()
  await check(page)
  await page.getByRole('link', { name: 'Verdergaan met het dossier' }).click()
  await page.getByLabel('Wat zei de klager?').fill(geheim('ik kan weer'))
  await page.getByRole('button', { name: 'Ga verder met het dossier' }).click()
  await expect(page.getByRole('link', { name: 'Afspraak of actie noteren' })).toBeVisible()
})

test('R-INTV-1: a copy for intervisie is looked at sentence by sentence before it can be taken along', async ({
  page,
}) => {
  test.slow()
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/intervisie`)
  await expect(page.getByRole('heading', { name: 'Kijk elke zin na' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Zoë')).toHaveCount(0)
  await check(page)
  const maak = page.getByRole('button', { name: 'Maak de kopie' })
  await expect(maak).toBeDisabled()
  const zinnen = page
    .getByRole('list')
    .filter({ has: page.getByLabel('Zin 1', { exact: true }) })
    .locator('> li')
  const aantal = await zinnen.count()
  expect(aantal).toBeGreaterThan(2)
  await page.getByLabel('Zin 1', { exact: true }).fill('Er is iets met de toon in een klas.')
  await answer(page, 'Wat doet u met zin 1?', 'Nagekeken')
  for (let nr = 2; nr <= aantal; nr++) await answer(page, `Wat doet u met zin ${nr}?`, 'Weglaten')
  await expect(maak).toBeDisabled()
  await answer(page, /raden over wie dit gaat/, 'Ja, misschien')
  await maak.click()
  await expect(page.getByText('Hiervoor is toestemming van de klager nodig')).toBeVisible()
  await answer(page, /raden over wie dit gaat/, 'Nee')
  await maak.click()
  await expect(page.getByText('Er is iets met de toon in een klas.')).toBeVisible()
  await check(page)
  await page.getByRole('link', { name: 'Klaar, gooi de kopie weg' }).click()
  await page.waitForURL(`**${pad}`)
})
