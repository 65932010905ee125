import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { newId } from '@/lib/kernel/id'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { laidIntake } from '../../support/laid-intake'
import { isOpen, signIn } from '../steps/account'
import { hasPageHeaders } from '../steps/koppen'

const fault = /status of 500|An error occurred in the Server Components render|^Error: /
const eerlijk = 'Dat ligt aan ons, niet aan u.'

test('a page that cannot be made is a 500 under the same policy, says so with a code, and comes back', async ({
  page,
  troubles,
}) => {
  test.slow()
  troubles.allow(fault)
  const team = await newTeam()
  const { bestuur, contactpersoon: koen } = team
  const intake = await laidIntake(team)
  await ask(
    adminUrl(),
    `insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk)
     select bestuur_id, id, gen_random_uuid(), houder, 'actie', 'ik', current_date from intake where id = $1`,
    [intake.split('/').at(-1)],
  )
  await signIn(page, koen, intake)
  const mend = await refuseBestuur(bestuur.id)
  const response = await page.goto('/besturen')
  expect(response?.status()).toBe(500)
  hasPageHeaders(response?.headers() ?? {}, '/besturen')
  expect(await response?.text()).not.toMatch(/gebroken|node_modules|\.ts:/)
  const line = await lineWith(await showsFault(page))
  expect(line).toMatchObject({ event: 'fault', route: '/besturen', method: 'GET' })
  for (const secret of [bestuur.id, koen.accountId, koen.mail, 'gebroken'])
    expect(JSON.stringify(line)).not.toContain(secret)
  await mend()
  await comesBack(page)

  // Within the frame, which was there already when the page itself broke.
  await page.getByRole('link', { name: 'Meer', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Meer', level: 1 })).toBeVisible()
  const mendToo = await refuseBestuur(bestuur.id)
  await page.getByRole('link', { name: 'Vandaag' }).click()
  expect(await lineWith(await showsFault(page))).toMatchObject({ event: 'fault', route: '/[bestuur]/vandaag' })
  await mendToo()
  await comesBack(page)
})

test('an act that breaks loses no word', async ({ page, troubles }) => {
  troubles.allow(fault)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/doorbreking`)
  await isOpen(page)
  const reden = page.getByLabel('Wat vertelde u, en waarom?')
  await page
    .getByRole('group', { name: /Aan wie vertelde u iets/ })
    .getByLabel('de politie')
    .check()
  await page.getByRole('group', { name: 'Waarom mocht dat?' }).getByLabel('een andere wet').check()
  await page.getByLabel('Wanneer vertelde u het?').fill('1-11-2026')
  await reden.fill('De politie vroeg het met een bevel')
  const mend = await breakInstellingen(team.bestuur.id)
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText(eerlijk)).toBeVisible({ timeout: 15_000 })
  await check(page)
  await mend()
  await page.goto(`${pad}/doorbreking`)
  await expect(reden).toHaveValue('De politie vroeg het met een bevel', { timeout: 15_000 })
})

async function showsFault(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Er ging iets mis' })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(eerlijk)).toBeVisible()
  await check(page)
  const code = (await page.locator('.code').textContent()) ?? ''
  expect(code).toMatch(/^\d+$/)
  return code
}

async function comesBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click()
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible({ timeout: 15_000 })
}

/** The database raises an error at every question about what is to be done within this bestuur, and within no other. */
async function refuseBestuur(bestuurId: string): Promise<() => Promise<void>> {
  const name = `gebroken_${newId().slice(-12)}`
  const here = `(select current_setting('app.bestuur_id', true)) = '${bestuurId}'`
  await ask(
    adminUrl(),
    `create function ${name}() returns boolean language plpgsql volatile as $$ begin raise 'gebroken'; end $$;
     create policy ${name} on actie as restrictive using (case when ${here} then ${name}() else true end)`,
  )
  return async () => void (await ask(adminUrl(), `drop policy ${name} on actie; drop function ${name}()`))
}

/** A stored choice that fits no type any more is a fault of ours; only this bestuur has it. */
async function breakInstellingen(bestuurId: string): Promise<() => Promise<void>> {
  const of = 'from bestuur_instelling where bestuur_id = $1'
  const [kept] = await ask<{ waarden: object }>(adminUrl(), `select waarden ${of}`, [bestuurId])
  const put = async (waarden: object) => {
    const values = [bestuurId, JSON.stringify(waarden)]
    await ask(adminUrl(), 'update bestuur_instelling set waarden = $2 where bestuur_id = $1', values)
  }
  if (!kept) throw new Error('no settings to break')
  await put({ ...kept.waarden, model: 'gebrokenwaarde' })
  return () => put(kept.waarden)
}

async function lineWith(code: string): Promise<unknown> {
  const log = await readFile('.test/e2e/server.log', 'utf8')
  return JSON.parse(log.split('\n').find((line) => line.includes(code) && line.includes('"event":"fault"')) ?? 'null')
}
