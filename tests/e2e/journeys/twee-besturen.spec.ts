import { check } from '../../support/axe'
import { appointExterne, newBestuur } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { isAskedAgain, signIn } from '../steps/account'
import { answer, answerMeldplicht } from '../steps/form'
import { linenShows } from '../steps/zaak'

test('the externe works for two besturen in two tabs, and nothing of one shows at the other', async ({
  page,
  context,
  troubles,
}) => {
  troubles.allow(/status of 404/)
  const iris = await newMens('Iris Fictief')
  const [een, twee] = [await newBestuur(), await newBestuur()]
  await appointExterne(een, iris)
  await appointExterne(twee, iris)
  await signIn(page, iris)
  await expect(page.getByRole('heading', { name: 'Voor welk bestuur werkt u nu?' })).toBeVisible()
  await check(page)
  await page.getByRole('link', { name: een.naam }).click()
  await page.getByRole('link', { name: 'Melding noteren' }).click()

  const other = await context.newPage()
  await other.goto(`/${twee.id}/meldingen/nieuw`)
  for (const [tab, naam] of [
    [page, 'Vlier van het eerste bestuur'],
    [other, 'Berk van het tweede bestuur'],
  ] as const) {
    await tab.getByRole('button', { name: 'Bewaar de melding' }).click()
    await expect(tab.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })).toBeFocused()
    await check(tab)
    await tab.getByLabel(/^Naam, of een woord/).fill(geheim(naam))
    await tab.getByLabel('Wat er in het kort gebeurde').fill(geheim('x'.repeat(600)))
    await answer(tab, 'Bij welke school hoort dit?', 'De Papieren Maan')
    await answer(tab, 'Wie heeft er last van?', 'medewerker')
    await answer(tab, 'Is die persoon jonger dan 18?', 'nee')
    await answer(tab, 'Hoe hoorde u dit?', 'De persoon om wie het gaat kwam zelf')
    await answer(tab, 'Wat is het nu?', /^Melding/)
    await answerMeldplicht(tab)
    await tab.getByRole('button', { name: 'Bewaar de melding' }).click()
    await isAskedAgain(tab, /500 tekens/)
    await check(tab)
    await tab.getByLabel('Wat er in het kort gebeurde').fill(geheim('kort verteld'))
  }
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Bewaar de melding' }).click()
    await expect(tab).toHaveURL(/\/meldingen\/[0-9a-f-]{36}/, { timeout: 15_000 })
  }
  await linenShows(page, 'Vlier van het eerste bestuur')
  await linenShows(other, 'Berk van het tweede bestuur')
  const there = new URL(other.url()).pathname
  await page.goto(there.replace(twee.id, een.id))
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  await page.goto(`/${een.id}/meldingen`)
  await linenShows(page, 'Vlier van het eerste bestuur')
  await expect(page.getByText(/Berk/)).toHaveCount(0)
  await check(page)
})
