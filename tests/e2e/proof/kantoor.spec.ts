import type { Page } from '@playwright/test'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
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
  /^\/\[bestuur\]\/(dossiers|meldingen|intakes|avg-verzoeken|zaken|zoeken|vandaag|toestemmingen|overdrachten|ziektepakket|overnemen-bij-ziekte|afwikkelen|uren|voorlichting|reflectie|begeleidingen|begeleiders|adviesgesprekken|meldplicht)(\/|$)/
/** This one only makes an id and leads on: to a page of the list. */
const isVanEenZaak = (route: string) => vanEenZaak.test(route) && route !== '/[bestuur]/intakes/nieuw'
const addressOf = (route: string, ids: Record<string, string>) => addressesOf([route], ids)[0] ?? ''

for (const rol of ['bestuurder', 'directeur', 'fg'] as const)
  test(`R-DOS-3, R-SPOOR-1: a ${rol} goes to every page there is, and opens none of a case`, async ({
    page,
    troubles,
  }) => {
    test.setTimeout(300_000)
    troubles.allow(/status of 404/)
    // The same house twice, one without a case: a page that is not his says the same in both, to the last word.
    const [team, leeg] = [await newTeam(), await newTeam()]
    const { open, dicht } = await layZaken(team)
    const inZaken = await idsInZaken(team.bestuur.id)
    const mens = await newMens('Ria Schijnbaar')
    for (const { bestuur } of [team, leeg]) await appoint(bestuur, mens, { rol })
    await signIn(page, mens, '/account')

    const geopend = new Set<string>()
    for (const route of own) {
      const vanZaak = isVanEenZaak(route)
      const addresses = [open, ...(vanZaak ? [dicht] : [])].map((ids) => addressOf(route, ids))
      const nooit = vanZaak ? (await sourceOf(page, addressOf(route, { bestuur: leeg.bestuur.id }))).rows : []
      for (const address of addresses) {
        const { text, isNotThere, rows } = await sourceOf(page, address)
        const shown = inZaken.filter((id) => text.includes(id) && !address.includes(id))
        expect.soft(shown, address).toEqual([])
        if (!isNotThere) geopend.add(route)
        if (vanZaak) expect.soft(rows, address).toEqual(nooit)
      }
    }
    expect([...geopend].filter(isVanEenZaak)).toEqual([])
    expect(geopend.size).toBeGreaterThan(3)

    const nergens = await shownAt(page, addressOf('/[bestuur]/dossiers/[dossierId]', { bestuur: leeg.bestuur.id }))
    expect(nergens).toContain('Deze pagina is er niet')
    for (const route of own.filter((one) => isVanEenZaak(one) && one.split('/').length < 5))
      expect.soft(await shownAt(page, addressOf(route, open)), route).toBe(nergens)
  })

test('the same look does see a case, where it is one’s own', async ({ page }) => {
  const [team, leeg] = [await newTeam(), await newTeam()]
  const { open } = await layZaken(team)
  await appoint(leeg.bestuur, team.vertrouwenspersoon, { rol: 'vertrouwenspersoon', soort: 'intern', inDienst: true })
  await signIn(page, team.vertrouwenspersoon, '/account')
  const lijst = await sourceOf(page, addressOf('/[bestuur]/dossiers', open))
  expect([lijst.isNotThere, lijst.text.includes(open.dossierId ?? '-')]).toEqual([false, true])
  expect(lijst.rows).not.toEqual(
    (await sourceOf(page, addressOf('/[bestuur]/dossiers', { bestuur: leeg.bestuur.id }))).rows,
  )
  const [dossier = '', nooit = ''] = [open, { ...open, dossierId: '' }].map((ids) =>
    addressOf('/[bestuur]/dossiers/[dossierId]', ids),
  )
  const zaak = await sourceOf(page, dossier)
  expect((await idsInZaken(team.bestuur.id)).filter((id) => zaak.text.includes(id)).length).toBeGreaterThan(1)
  expect([zaak.isNotThere, (await sourceOf(page, nooit)).isNotThere]).toEqual([false, true])
})

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
  await expect(page.getByText(`Onze contactpersoon is ${team.contactpersoon.volledig}.`)).toBeVisible()
  await desk.getByRole('button', { name: 'Trek mijn toestemming in' }).click()
  await expect(desk.getByRole('button', { name: 'Ja, zet mijn naam in de schoolgids' })).toBeVisible()
  await page.goto(gids)
  await expect(page.getByText('Een contactpersoon op onze school luistert')).toBeVisible()
  await expect(page.getByText(team.contactpersoon.volledig)).toHaveCount(0)
  await desk.context().close()
})

test('R-JV-4: the bestuur files the report of the committee, and the FG reads the register', async ({
  page,
  browser,
  troubles,
}) => {
  test.slow()
  // Sent without the report: the server names all that is missing.
  troubles.allow(/status of 400 .*\/commissieverslagen\)$/)
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

/** Every object of a case at this bestuur, and every piece that lies sealed in one. */
async function idsInZaken(bestuurId: string): Promise<string[]> {
  const text = 'select id from object where bestuur_id = $1 union select item_id from envelope where bestuur_id = $1'
  return (await ask<{ id: string }>(adminUrl(), text, [bestuurId])).map(({ id }) => id)
}

type Source = {
  /** All that came, what its scripts carry included. */
  text: string
  /** Behind the vault a page that is not there says so in its script only: the status is 200. */
  isNotThere: boolean
  /** What came without what each address or answer has of its own: ids, the name of the bestuur, numbers of rows. */
  rows: string[]
}

async function sourceOf(page: Page, address: string): Promise<Source> {
  const response = await page.request.get(address)
  const html = await response.text()
  const pushed = [...html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
  const carried = pushed.map(([, part = '""']) => JSON.parse(part) as string).join('')
  const bare = html.slice(html.indexOf('<body')).replaceAll(/<script.*?<\/script>/gs, '')
  const isNotThere = response.status() === 404 || carried.includes('NEXT_HTTP_ERROR_FALLBACK;404')
  return {
    text: html + carried,
    isNotThere,
    rows: [String(response.status()), ...[bare, ...carried.split('\n')].map(same).sort()],
  }
}

function same(row: string): string {
  return row
    .replace(/^[0-9a-f]+:/, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/"nonce":"[^"]+"/g, 'nonce')
    .replaceAll(/"\$[LQ@]?[0-9a-f]+"/g, 'row')
    .replaceAll(/Stichting Proef [0-9a-f]{6}/g, 'bestuur')
}

/** What stands on the screen once the vault is open. */
async function shownAt(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
  return page.getByRole('main').ariaSnapshot()
}
