import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { addressesOf, pages } from '../../support/routes'
import { layZaken } from '../../support/zaken'
import { signIn } from '../steps/account'

const own = pages().filter((route) => route.startsWith('/[bestuur]/'))
/** A page of a case, of the adviser's desk or of who receives people: of these an office opens none. */
const vanEenZaak =
  /\/(dossiers|meldingen|intakes|avg-verzoeken|zaken|zoeken|vandaag|toestemmingen|overdrachten|ziektepakket|afwikkelen|uren|voorlichting|reflectie|begeleidingen)(\/|$)/

test('R-DOS-3, R-SPOOR-1: bestuurder, directeur and FG go to every page there is, and open none of a case', async ({
  page,
  browser,
  troubles,
}) => {
  test.setTimeout(600_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const { open } = await layZaken(team)
  for (const rol of ['bestuurder', 'directeur', 'fg'] as const) {
    const mens = await newMens('Ria Schijnbaar')
    await appoint(team.bestuur, mens, { rol })
    const desk = rol === 'bestuurder' ? page : await (await browser.newContext()).newPage()
    await signIn(desk, mens, '/account')
    const seen = await opened(desk, addressesOf(own, open))
    expect(seen.filter((address) => vanEenZaak.test(new URL(address, 'http://x').pathname))).toEqual([])
    expect(seen.length, rol).toBeGreaterThan(3)
    if (desk !== page) await desk.context().close()
  }
})

/** Those that answer, and none of them with what is somebody's case. */
async function opened(page: Page, addresses: readonly string[]): Promise<string[]> {
  const seen: string[] = []
  for (const address of addresses) {
    const response = await page.request.get(address)
    if (response.status() === 200) seen.push(address)
  }
  return seen
}

test('R-PUB-3: a contactpersoon lets her name stand in the schoolgids, and takes it back', async ({
  page,
  browser,
}) => {
  const team = await newTeam()
  const { id, scholen } = team.bestuur
  const ria = await newMens('Ria Schijnbaar')
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  const gids = `/${id}/schoolgids/${scholen.een}`
  await signIn(page, ria, gids)
  await expect(page.getByText('Een contactpersoon op onze school luistert')).toBeVisible()
  await expect(page.getByText('Onze contactpersoon is')).toHaveCount(0)
  await check(page)

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, team.contactpersoon, `/${id}/schoolgids/akkoord`)
  await desk.getByRole('button', { name: 'Ja, zet mijn naam in de schoolgids' }).click()
  await expect(desk.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Vul in hoe mensen u bereiken')
  await desk.getByLabel('Hoe bereiken mensen u?').fill('via het kantoor van de school')
  await desk.getByRole('button', { name: 'Ja, zet mijn naam in de schoolgids' }).click()
  await expect(desk.getByText('U vindt het goed sinds')).toBeVisible()
  await check(desk)
  await page.goto(gids)
  await expect(page.getByText(`Onze contactpersoon is ${team.contactpersoon.naam}.`)).toBeVisible()
  await desk.getByRole('button', { name: 'Trek mijn toestemming in' }).click()
  await expect(desk.getByRole('button', { name: 'Ja, zet mijn naam in de schoolgids' })).toBeVisible()
  await page.goto(gids)
  await expect(page.getByText(team.contactpersoon.naam)).toHaveCount(0)
  await desk.context().close()
})

test('R-JV-4: the bestuur files the report of the committee, and the FG reads the register', async ({
  page,
  browser,
}) => {
  const team = await newTeam()
  const { id } = team.bestuur
  const ria = await newMens('Ria Schijnbaar')
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  await signIn(page, ria, `/${id}/bestuurstafel/commissieverslagen`)
  await page.getByRole('link', { name: 'Berg een verslag op' }).click()
  await page.getByRole('button', { name: 'Berg op' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies het verslag als PDF.')
  await page.getByLabel('Over welk jaar gaat het?').fill('2025')
  await page.getByLabel('Een kalenderjaar').check()
  const pdf = { name: 'verslag.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 verzonnen') }
  await page.getByLabel('Het verslag als PDF').setInputFiles(pdf)
  await page.getByLabel('In dit verslag is niemand te herkennen').check()
  await page.getByRole('button', { name: 'Berg op' }).click()
  await expect(page.getByRole('rowheader', { name: '2025' })).toBeVisible()
  await check(page)

  const fien = await newMens('Fien Schijnbaar')
  await appoint(team.bestuur, fien, { rol: 'fg' })
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, fien, `/${id}/fg`)
  await expect(desk.getByRole('heading', { name: 'Wie kon iets openen' })).toBeVisible()
  await check(desk)
  await desk.getByLabel('Op welke dag?').fill('gisteren of zo')
  await desk.getByRole('button', { name: 'Laat zien' }).click()
  await expect(desk.getByText('Dit is geen dag.')).toBeVisible()
  await desk.getByRole('link', { name: 'Bekijk of druk het register af' }).click()
  await expect(desk.getByRole('heading', { name: 'Opvang en begeleiding bij een klacht' })).toBeVisible()
  await check(desk)
  await desk.context().close()
})
