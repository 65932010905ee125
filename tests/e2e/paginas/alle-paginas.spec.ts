import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { newMens } from '../../support/people'
import { addressesOf, pages } from '../../support/routes'
import { layZaken } from '../../support/zaken'
import { signIn } from '../steps/account'

const own = pages().filter((route) => route.startsWith('/[bestuur]/'))
const open = pages().filter((route) => !route.startsWith('/[bestuur]') && !route.includes('/account'))

// Each page as it comes, with errors where words are asked, and with a word that is too long.

test('every page of the vertrouwenspersoon', async ({ page, troubles }) => {
  test.setTimeout(900_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const { open: lopend } = await layZaken(team)
  await signIn(page, team.vertrouwenspersoon, '/account')
  expect((await visit(page, addressesOf(own, lopend))).length).toBeGreaterThan(25)
})

test('every page of the contactpersoon, and those of a closed dossier', async ({ page, browser, troubles }) => {
  test.setTimeout(900_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const { open: lopend, dicht } = await layZaken(team)
  await signIn(page, team.contactpersoon, '/account')
  expect((await visit(page, addressesOf(own, lopend))).length).toBeGreaterThan(8)
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, team.vertrouwenspersoon, '/account')
  const closed = own.filter((route) => /dossierId|meldingId|verzoekId/.test(route))
  expect((await visit(desk, addressesOf(closed, dicht))).length).toBeGreaterThan(5)
  await desk.context().close()
})

test('every page of bestuurder and beheerder, and those without a session', async ({ page, browser, troubles }) => {
  test.setTimeout(900_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const ids = {
    bestuur: team.bestuur.id,
    sjabloon: 'ongewenst_gedrag',
    aanstellingId: team.aanstellingen.contactpersoon.id,
    ambt: 'bestuur',
  }
  const seen = await visit(page, addressesOf(open, {}))
  for (const rol of ['bestuurder', 'beheerder'] as const) {
    const mens = await newMens('Ria Schijnbaar')
    await appoint(team.bestuur, mens, { rol })
    const desk = await (await browser.newContext()).newPage()
    await signIn(desk, mens, '/account')
    seen.push(...(await visit(desk, addressesOf(own, { ...ids, schoolId: team.bestuur.scholen.een ?? '' }))))
    await desk.context().close()
  }
  expect(seen.length).toBeGreaterThan(20)
})

/** Those of the addresses that are there for who asks, each looked at in the states it can be in. */
async function visit(page: Page, addresses: readonly string[]): Promise<string[]> {
  const seen: string[] = []
  for (const address of addresses) {
    const response = await page.goto(address)
    if (response?.status() !== 200) continue
    seen.push(address)
    await expect(page.getByText(/^(Uw kluis gaat open…|Een ogenblik…|Bezig met openen…)$/)).toHaveCount(0, {
      timeout: 20_000,
    })
    await check(page)
    await tryWithoutWords(page)
  }
  return seen
}

/** Only where words are asked: a page of one button would do what it says. */
async function tryWithoutWords(page: Page): Promise<void> {
  const fields = page.locator('textarea.sealed:visible, input[type=text].sealed:visible:not([inputmode])')
  if ((await fields.count()) === 0) return
  // A copy that stays in the browser has words and nothing to send.
  const submit = page.locator('form.form button[type=submit]').first()
  if ((await submit.count()) > 0) await submit.click()
  await page.waitForTimeout(300)
  await check(page)
  for (const field of await fields.all())
    await field.fill(geheim('x'.repeat(120)), { timeout: 3000 }).catch(() => undefined)
  await check(page)
}
