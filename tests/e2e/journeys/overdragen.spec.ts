import type { Browser, Page } from '@playwright/test'
import { newKeyPair } from '@/lib/vault/key-pair'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appointExterne, newTeam, type Team } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { type Mens, newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { answer, written } from '../steps/form'

type Reden = RegExp | string

/** A case of Noor's, and Ada, the externe of the same bestuur. */
async function twoAdvisers(): Promise<{ team: Team; ada: Mens; pad: string; id: string }> {
  const team = await newTeam()
  const ada = await newMens('Ada Denkbeeldig')
  await appointExterne(team.bestuur, ada)
  return { team, ada, ...(await laidDossier(team)) }
}

async function propose(page: Page, pad: string, reden: Reden, vorm = 'mondeling'): Promise<void> {
  await page.goto(`${pad}/overdragen`)
  await answer(page, 'Waarom draagt u het over?', reden)
  await answer(page, 'Aan wie draagt u het over?', 'Ada Denkbeeldig')
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', vorm)
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Wat sprak u af: aan wie, en wat gaat mee?').fill('Alles naar Ada.')
  await answer(page, /Mag Ada Denkbeeldig vooraf de namen weten/, /^Ja/)
  await page.getByLabel('Wilt u er iets bij zeggen?').fill('Bel haar liever niet op maandag.')
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
}

async function asReceiver(browser: Browser, team: Team, ada: Mens, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, ada, `/${team.bestuur.id}/vandaag`)
  await run(page)
  await context.close()
}

test('after the internal route a dossier goes to the externe, who takes it over; nothing of it is left behind', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { team, ada, pad } = await twoAdvisers()
  await signIn(page, team.vertrouwenspersoon, `${pad}/overdragen`)
  await expect(page.getByRole('checkbox', { name: /Gesprek met de klager/ })).toBeChecked()
  await expect(page.getByText('Zelf nadenken over mijn toon.')).toHaveCount(0)
  await check(page)
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies waarom u')
  await propose(page, pad, /De interne route is klaar/)
  await expect(page.getByRole('heading', { name: 'De overdracht is voorgesteld' })).toBeVisible({ timeout: 30_000 })
  await check(page)
  await page.goto(pad)
  await expect(page.getByText('U stelde voor dit dossier over te dragen')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toHaveCount(0)

  await asReceiver(browser, team, ada, async (hers) => {
    await hers.getByRole('link', { name: 'Beslis of u een dossier overneemt' }).click()
    await expect(hers.getByText('Bel haar liever niet op maandag.')).toBeVisible({ timeout: 30_000 })
    await expect(hers.getByText('Zoë Ĳsbeer')).toBeVisible()
    await expect(hers.getByText('De meester schreeuwt tegen leerlingen.')).toHaveCount(0)
    await check(hers)
    await hers.getByRole('checkbox', { name: 'Ik ben te veel bij de klager betrokken' }).check()
    await answer(hers, 'Wat besluit u?', 'Ik begeleid deze klacht toch zelf')
    await hers.getByRole('button', { name: 'Neem het dossier over' }).click()
    await expect(hers.getByText('De meester schreeuwt tegen leerlingen.')).toBeVisible({ timeout: 30_000 })
    await expect(hers.getByText('Noor Verzonnen')).toBeVisible()
    await expect(hers.getByText('Moeder vertelt wat Bram thuis zegt.')).toBeVisible()
    await expect(hers.getByText('Alles naar Ada.')).toBeVisible()
    await expect(hers.getByRole('link', { name: 'Gesprek vastleggen' })).toBeVisible()
    await check(hers)
    await hers.goto(`/${team.bestuur.id}/dossiers`)
    await expect(hers.getByText('Zoë Ĳsbeer')).toBeVisible()
  })

  await page.goto(pad)
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible({ timeout: 15_000 })
  await page.goto(`/${team.bestuur.id}/dossiers`)
  await expect(page.getByText('Zoë Ĳsbeer')).toHaveCount(0)
})

test('declined: the giver reads a reason and no more, and the receiver keeps no trace', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const { team, ada, pad } = await twoAdvisers()
  await signIn(page, team.vertrouwenspersoon, pad)
  await propose(page, pad, 'Ik ben te veel bij de klager betrokken')
  await expect(page.getByRole('heading', { name: 'De overdracht is voorgesteld' })).toBeVisible({ timeout: 30_000 })
  await asReceiver(browser, team, ada, async (hers) => {
    await hers.getByRole('link', { name: 'Beslis of u een dossier overneemt' }).click()
    await hers.getByRole('link', { name: 'Neem het niet over' }).click()
    await answer(hers, 'Wat mag Noor Verzonnen weten?', 'Ik sta er niet vrij in')
    await check(hers)
    await hers.getByRole('button', { name: 'Neem het dossier niet over' }).click()
    await expect(hers.getByRole('heading', { name: 'Vandaag' })).toBeVisible({ timeout: 30_000 })
    await expect(hers.getByRole('link', { name: 'Beslis of u een dossier overneemt' })).toHaveCount(0)
  })
  await page.goto(`/${team.bestuur.id}/vandaag`)
  await page.getByRole('link', { name: 'Bespreek wie het dossier anders kan overnemen' }).click()
  await expect(page.getByText('Ada Denkbeeldig staat er niet vrij in.')).toBeVisible({ timeout: 30_000 })
  await check(page)
})

test('a key that the server swapped is noticed: nothing is sealed to it', async ({ page }) => {
  test.setTimeout(240_000)
  const { team, ada, pad, id } = await twoAdvisers()
  await signIn(page, team.vertrouwenspersoon, pad)
  await propose(page, pad, 'Ik ben te veel bij de klager betrokken')
  await expect(page.getByRole('heading', { name: 'De overdracht is voorgesteld' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Trek het voorstel in' }).click()
  await page.getByRole('button', { name: 'Trek het voorstel in' }).click()
  await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toBeVisible({ timeout: 30_000 })

  const { publicKey } = await newKeyPair()
  await ask(adminUrl(), 'update account set public_key = $2 where id = $1', [ada.accountId, Buffer.from(publicKey)])
  await page.goto(`${pad}/overdragen`)
  await answer(page, 'Waarom draagt u het over?', 'Ik ben te veel bij de klager betrokken')
  await answer(page, 'Aan wie draagt u het over?', 'Ada Denkbeeldig')
  await answer(page, /Mag Ada Denkbeeldig vooraf de namen weten/, 'Nee')
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
  await expect(page.getByRole('heading', { name: /Bel Ada Denkbeeldig en vergelijk/ })).toBeVisible({ timeout: 30_000 })
  await check(page)
  const open = await ask(adminUrl(), `select id from overdracht where object_id = $1 and status = 'voorgesteld'`, [id])
  expect(open).toEqual([])
})
