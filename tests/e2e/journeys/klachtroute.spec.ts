import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isRefused, signIn } from '../steps/account'
import { answer } from '../steps/form'
import { begin, doetAangifte, kies, legtUit, rondAf, slaOver, stop } from '../steps/route'

test('R-ROUTE-1, R-ROUTE-11, R-SPOOR-2: past an involved directeur, outside with justice beside it, stopped, and back inside', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/route`)
  await kies(page, 'Schoolleiding')
  await page.getByRole('link', { name: 'Begin deze stap – Schoolleiding' }).click()
  await answer(page, /directeur zelf/, 'Ja')
  await page.getByRole('button', { name: 'Begin deze stap' }).click()
  await isRefused(page, /Leg het hier niet voor/)
  await check(page)
  await page.getByRole('link', { name: 'Ga terug' }).click()
  await slaOver(page, 'Schoolleiding')
  await kies(page, 'Klachtencommissie')
  await begin(page, 'Klachtencommissie', () => legtUit(page, 'Ja'))
  await kies(page, 'Aangifte bij de politie')
  await doetAangifte(page)
  await expect(page.getByText('Nu bezig: Klachtencommissie en Aangifte bij de politie.')).toBeVisible()
  await kies(page, 'Gesprek met de ander')
  await page.getByRole('link', { name: 'Begin deze stap – Gesprek met de ander' }).click()
  await page.getByRole('button', { name: 'Begin deze stap' }).click()
  await isRefused(page, /De klacht ligt nu bij ‘Klachtencommissie’/)
  await page.getByRole('link', { name: 'Ga terug' }).click()
  await stop(page, 'Klachtencommissie')
  await begin(page, 'Gesprek met de ander')
  await rondAf(page, 'Gesprek met de ander', 'Nee')
  await kies(page, 'Klachtencommissie', { opnieuw: 'Er is iets nieuws gebeurd' })
  await page.goto(pad)
  await expect(page.getByRole('heading', { name: 'Klachtroute' })).toBeVisible({ timeout: 20_000 })
  await check(page)
  await page.getByRole('link', { name: 'Hele route' }).click()
  await expect(page.getByText(geheim('zij wil toch eerst op school praten'))).toBeVisible({ timeout: 20_000 })
})
