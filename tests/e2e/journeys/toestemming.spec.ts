import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isOpen, signIn } from '../steps/account'
import { giveToestemming, tellsGevolgen } from '../steps/toestemming'

const overMaand = new Date(Date.now() + 30 * 86_400_000)

test('R-TST-1: consents of one dossier and of all, given with scope, recipient and last day', async ({ page }) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `/${team.bestuur.id}/toestemmingen`)
  await expect(page.getByRole('heading', { name: 'Nog te vragen' })).toBeVisible({ timeout: 15_000 })
  await check(page)
  await page.getByRole('link', { name: 'Overdracht bij ziekte' }).click()
  await expect(page.getByRole('rowheader', { name: 'Bemiddeling' })).toBeVisible({ timeout: 15_000 })
  await check(page)
  await page.getByRole('link', { name: 'Leg vast voor overdracht bij ziekte' }).click()
  await isOpen(page)
  const ziekte = { soort: 'Overdracht bij ziekte', omvang: 'Een collega mag verder.', tot: overMaand }
  await giveToestemming(page, { ...ziekte, vorm: 'mondeling' })
  await expect(page.getByRole('alert').getByText(/moet zij op papier staan/)).toBeVisible()
  await check(page)
  await page.getByRole('group', { name: 'Hoe gaf die toestemming?' }).getByLabel('schriftelijk').check()
  await page.getByRole('button', { name: 'Bewaar de toestemming' }).click()
  await expect(page.getByText('Toestemming: overdracht bij ziekte')).toBeVisible({ timeout: 15_000 })

  await page.goto(`${pad}/toestemmingen/nieuw`)
  await isOpen(page)
  await giveToestemming(page, {
    ...{
      soort: 'Doorverwijzen',
      vorm: 'mondeling',
      omvang: 'Vertellen over het slapen.',
      ontvanger: 'intern begeleider',
    },
  })
  await expect(page.getByText(`Voor ${geheim('intern begeleider')}`)).toBeVisible({ timeout: 15_000 })

  await page.goto(`/${team.bestuur.id}/toestemmingen`)
  await expect(page.getByRole('heading', { name: 'Loopt af binnen 8 weken' })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('heading', { name: 'Nog te vragen' })).toHaveCount(0)
  await check(page)
})

test('R-TST-3: a withdrawal tells what follows, carries it out, and leaves closing and destroying', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, pad)
  await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('link', { name: 'Alle toestemmingen' }).click()
  await page.getByRole('link', { name: 'Intrekken van dossier aanleggen' }).click()
  await tellsGevolgen(page, [
    'U legt vanaf nu niets meer vast in dit dossier. Lezen kan nog wel.',
    'De afspraak of actie die nog open staat, vervalt.',
    'Wat u door de meldplicht moest melden, blijft gemeld. Vertel dat de klager.',
  ])
  await check(page)
  await page.getByRole('button', { name: 'Trek de toestemming in' }).click()
  await expect(page.getByText(/Ingetrokken op/)).toBeVisible({ timeout: 15_000 })
  await check(page)
  await page.getByRole('link', { name: /^Terug naar dossier/ }).click()
  await expect(page.getByText('U kunt hier niets meer vastleggen')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Sluit het dossier af' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'vernietig het dossier' })).toBeVisible()
  await page.goto(`${pad}/gesprekken/nieuw`)
  await expect(page.getByText(/De toestemming voor ‘dossier aanleggen’ is ingetrokken op/)).toBeVisible()
  await check(page)
})
