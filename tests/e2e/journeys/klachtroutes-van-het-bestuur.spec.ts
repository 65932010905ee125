import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { isOpen, signIn } from '../steps/account'

test('R-ROUTE-2, R-AANST-7: a bestuurder adapts a route and names who is asked about pesten; the adviser shows both', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { id } = team.bestuur
  const school = team.bestuur.scholen.een ?? ''
  const ria = await newMens('Ria Schijnbaar')
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  await signIn(page, ria, `/${id}/bestuurstafel`)
  await expect(page.getByRole('heading', { name: 'Pesten: nog niemand aangewezen' })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('link', { name: 'Wijs iemand aan' }).click()
  await expect(page.getByRole('heading', { name: 'Aanspreekpunten pesten' })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('link', { name: 'Wijs iemand aan' }).click()
  await isOpen(page)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByRole('link', { name: 'Kies wat deze persoon doet.' })).toBeVisible()
  await check(page)
  await page.getByLabel('Voor welke school?').selectOption(school)
  await page.getByLabel('Aanspreekpunt pesten').check()
  await page.getByLabel('Naam of functie').fill('Juf Liv Gefingeerd')
  await page.getByLabel('Hoe bereikt u deze persoon?').fill('lokaal 0')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('Juf Liv Gefingeerd, lokaal 0')).toBeVisible({ timeout: 15_000 })
  await check(page)

  await page.goto(`/${id}/klachtroutes/ongewenst_gedrag/wijzigen?school=${school}`)
  await isOpen(page)
  const stap = (naam: string) => page.getByRole('group', { name: naam, exact: true })
  await stap('Klachtencommissie').getByLabel('Waar').selectOption('')
  await page.getByRole('button', { name: 'Leg deze route vast' }).click()
  await expect(page.getByText('Laat ‘Klachtencommissie’ in de route staan.')).toBeVisible({ timeout: 15_000 })
  await check(page)
  await stap('Klachtencommissie').getByLabel('Waar').selectOption('buiten')
  await stap('Bemiddeling').getByLabel('Waar').selectOption('')
  await page.getByRole('button', { name: 'Leg deze route vast' }).click()
  await expect(page.getByRole('heading', { name: 'De route in beeld' })).toBeVisible({ timeout: 15_000 })

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, team.vertrouwenspersoon, `/${id}/klachtroutes?school=${school}`)
  await expect(desk.getByText('Aangepast voor deze school.')).toBeVisible({ timeout: 15_000 })
  await desk.getByRole('link', { name: 'Ongewenst gedrag', exact: true }).click()
  await expect(desk.getByRole('img', { name: 'De route bij Ongewenst gedrag' })).toBeVisible({ timeout: 15_000 })
  await expect(desk.getByText('Juf Liv Gefingeerd (lokaal 0)')).toBeVisible()
  await expect(desk.getByText('Bemiddeling')).toHaveCount(0)
  await expect(desk.getByRole('button', { name: 'Druk af' })).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Pas deze route aan' })).toHaveCount(0)
  await check(desk)
  await desk.context().close()
})

test('R-STRAF-1, R-STRAF-2, R-CODE-2: the labels of the day, and the meldcode of a school without aandachtsfunctionaris', async ({
  page,
}) => {
  const team = await newTeam()
  const { id } = team.bestuur
  await signIn(page, team.vertrouwenspersoon, `/${id}/strafbare-feiten`)
  await expect(page.getByText('Opzetaanranding')).toBeVisible({ timeout: 15_000 })
  await page.getByLabel('Op welke dag gebeurde het?').fill('30-6-2024')
  await page.getByRole('button', { name: 'Toon de namen van toen' }).click()
  await expect(page.getByText('Opzetaanranding')).toHaveCount(0)
  await expect(page.getByText('Ontucht', { exact: true })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('Het moet elk misdrijf aangeven')).toBeVisible()
  await check(page)
  await page.goto(`/${id}/meldcode?school=${team.bestuur.scholen.een ?? ''}`)
  await expect(page.getByText('Deze school heeft geen aandachtsfunctionaris.')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('0800 2000').first()).toBeVisible()
  await check(page)
})
