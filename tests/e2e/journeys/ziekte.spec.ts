import type { Browser, Page } from '@playwright/test'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appointExterne, newTeam, type Team } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { type Mens, newMens } from '../../support/people'
import { isOpen, signIn } from '../steps/account'
import { answer, written } from '../steps/form'

/** A case of Noor's, and Ada, who can stand in for her. */
async function twoAdvisers(): Promise<{ team: Team; ada: Mens; pad: string; id: string }> {
  const team = await newTeam()
  const ada = await newMens('Ada Denkbeeldig')
  await appointExterne(team.bestuur, ada)
  return { team, ada, ...(await laidDossier(team)) }
}

type Papier = { kenmerk: string; woorden: string[] }

/** What the klager takes home, read from the screen as from the paper. */
async function makePaper(page: Page): Promise<Papier> {
  await page.getByRole('group', { name: 'Wie kan u vervangen?' }).getByLabel('Ada Denkbeeldig').check()
  await page.getByRole('button', { name: 'Maak het papier' }).click()
  await expect(page.getByRole('heading', { name: 'Het papier is gemaakt' })).toBeVisible({ timeout: 30_000 })
  const woorden = await page.locator('ol.numbers li').allTextContents()
  expect(woorden).toHaveLength(8)
  return { kenmerk: (await page.locator('p.code').textContent()) ?? '', woorden }
}

async function askFor(page: Page, { kenmerk, woorden }: Papier): Promise<void> {
  await page.getByLabel('Kenmerk').fill(kenmerk.toUpperCase())
  await page.getByLabel('De acht woorden').fill(woorden.join(' '))
  await page.getByRole('button', { name: 'Vraag om het dossier' }).click()
}

async function asDeputy(browser: Browser, ada: Mens, naar: string, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: test.info().project.use.viewport ?? null })
  const page = await context.newPage()
  await signIn(page, ada, naar)
  await run(page)
  await context.close()
}

const waiting = 'Uw collega heeft nog tijd om nee te zeggen'

test('the klager brings the paper to a deputy; a wrong word tells nothing, and the adviser who is back refuses', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { team, ada, pad } = await twoAdvisers()
  const bestuur = `/${team.bestuur.id}`
  await signIn(page, team.vertrouwenspersoon, pad)
  await page.getByRole('link', { name: 'Papier bij ziekte' }).click()
  await expect(page.getByRole('button', { name: 'Maak het papier' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Maak het papier' }).click()
  await expect(page.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies wie u kan vervangen')
  await check(page)
  const papier = await makePaper(page)
  await check(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Druk het nu af')).toBeHidden()
  await expect(page.getByText(papier.woorden[0] ?? '', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(ada.mail)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'De klager heeft het papier' }).click()
  await page.goto(`${pad}/papier-bij-ziekte`)
  await expect(page.getByRole('heading', { name: 'De klager heeft een papier' })).toBeVisible({ timeout: 30_000 })
  for (const woord of papier.woorden) await expect(page.getByText(woord, { exact: true })).toHaveCount(0)
  await check(page)

  await asDeputy(browser, ada, `${bestuur}/dossiers`, async (hers) => {
    await hers.getByRole('link', { name: 'Een dossier overnemen bij ziekte' }).click()
    await askFor(hers, { ...papier, woorden: papier.woorden.slice(1) })
    await expect(hers.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Typ alle acht woorden')
    await check(hers)
    await askFor(hers, { ...papier, woorden: papier.woorden.toReversed() })
    await expect(hers.getByText('Dit kenmerk en deze woorden horen niet bij een papier')).toBeVisible({
      timeout: 30_000,
    })
    await check(hers)
    await askFor(hers, papier)
    await expect(hers.getByRole('heading', { name: waiting })).toBeVisible({ timeout: 30_000 })
    await expect(hers.getByText('Noor Verzonnen')).toBeVisible()
    await expect(hers.getByText('Zoë Ĳsbeer')).toHaveCount(0)
    await check(hers)
    await hers.goto(`${bestuur}/vandaag`)
    await expect(hers.getByRole('link', { name: /Ga verder met het dossier/ })).toBeVisible({ timeout: 30_000 })
  })

  await page.goto(`${bestuur}/vandaag`)
  await page.getByRole('link', { name: 'Kijk of uw vervanger dit dossier mag overnemen' }).click()
  await expect(page.getByText('Ada Denkbeeldig heeft het papier van de klager')).toBeVisible({ timeout: 30_000 })
  await check(page)
  await page.getByRole('button', { name: 'Nee, ik houd dit dossier' }).click()
  await expect(page.getByRole('heading', { name: 'Er is nu geen papier' })).toBeVisible({ timeout: 30_000 })

  await asDeputy(browser, ada, `${bestuur}/vandaag`, async (hers) => {
    await hers.getByRole('link', { name: 'Vertel de klager dat uw collega het dossier houdt' }).click()
    await expect(hers.getByRole('heading', { name: 'Uw collega zei nee' })).toBeVisible({ timeout: 30_000 })
    await check(hers)
    await hers.goto(`${bestuur}/overnemen-bij-ziekte`)
    await askFor(hers, papier)
    await expect(hers.getByText('Dit kenmerk en deze woorden horen niet bij een papier')).toBeVisible({
      timeout: 30_000,
    })
  })
})

test('after three days the deputy takes the dossier over with the paper, and tells the klager', async ({
  page,
  browser,
  troubles,
}) => {
  test.setTimeout(240_000)
  // The answer to a wrong word.
  troubles.allow(/status of 403/)
  const { team, ada, pad, id } = await twoAdvisers()
  const bestuur = `/${team.bestuur.id}`
  await signIn(page, team.vertrouwenspersoon, `${pad}/papier-bij-ziekte`)
  const papier = await makePaper(page)

  await asDeputy(browser, ada, `${bestuur}/overnemen-bij-ziekte`, async (hers) => {
    await askFor(hers, papier)
    await expect(hers.getByRole('heading', { name: waiting })).toBeVisible({ timeout: 30_000 })
    const later = `update ziektepakket set gevraagd_op = gevraagd_op - interval '72 hours',
      weiger_tot = weiger_tot - interval '72 hours' where object_id = $1`
    await ask(adminUrl(), later, [id])
    await hers.reload()
    await isOpen(hers)
    await hers.getByRole('button', { name: 'Neem het dossier over' }).click()
    await expect(hers.getByRole('alert', { name: 'Kijk dit nog even na' })).toContainText('Kies wie de toestemming gaf')
    await check(hers)
    await answer(hers, 'Wie gaf toestemming?', 'de klager')
    await answer(hers, 'Hoe gaf die toestemming?', 'schriftelijk')
    await hers.getByLabel('Wanneer was dat?').fill(written(new Date()))
    await hers.getByLabel('De acht woorden').fill(papier.woorden.toReversed().join(' '))
    await hers.getByRole('button', { name: 'Neem het dossier over' }).click()
    await expect(hers.getByText('Dit lukt niet met deze woorden')).toBeVisible({ timeout: 30_000 })
    await hers.getByLabel('De acht woorden').fill(papier.woorden.map((woord, at) => `${at + 1}. ${woord}`).join('\n'))
    await hers.getByRole('button', { name: 'Neem het dossier over' }).click()
    await expect(hers.getByText('De meester schreeuwt tegen leerlingen.')).toBeVisible({ timeout: 30_000 })
    await expect(hers.getByText('Noor Verzonnen')).toBeVisible()
    await expect(hers.getByText('Moeder vertelt wat Bram thuis zegt.')).toBeVisible()
    await expect(hers.getByText('Zelf nadenken over mijn toon.')).toHaveCount(0)
    await check(hers)
    await hers.goto(`${bestuur}/vandaag`)
    await expect(hers.getByText('Vertel de klager dat u de zaak hebt overgenomen')).toBeVisible({ timeout: 30_000 })
    await hers.goto(`${bestuur}/dossiers`)
    await expect(hers.getByText('Zoë Ĳsbeer')).toBeVisible({ timeout: 30_000 })
  })

  await page.goto(pad)
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible({ timeout: 15_000 })
  await page.goto(`${bestuur}/vandaag`)
  await page.getByRole('link', { name: 'Lees dat uw vervanger een dossier van u overnam' }).click()
  await expect(page.getByText('Een vervanger nam een dossier van u over, met het papier van de klager')).toBeVisible({
    timeout: 30_000,
  })
  await check(page)
})
