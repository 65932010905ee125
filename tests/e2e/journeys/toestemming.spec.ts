import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isOpen, signIn } from '../steps/account'
import { answer, written } from '../steps/form'
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
  await expect(page.getByRole('link', { name: 'Leg vast voor bemiddeling' })).toBeVisible({ timeout: 15_000 })
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

test('R-MIN-2: a pupil who is 18 becomes klager, and gives again what holds on', async ({ page }) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, pad)
  await page.getByRole('link', { name: 'Vastleggen wie nu de klager is' }).click()
  await expect(page.getByRole('heading', { name: /Wie is nu de klager/ })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies wie nu de klager is.' })).toBeVisible()
  await answer(page, 'Wie is vanaf vandaag de klager?', /Bram/)
  await expect(page.getByText(/legt u vanaf vandaag niets meer vast/)).toBeVisible()
  await check(page)
  await page.getByLabel('Dossier aanleggen').check()
  await answer(page, 'Hoe gaf de klager toestemming?', 'mondeling')
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText('Toestemming geëindigd: dossier aanleggen')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toBeVisible()
  await check(page)
})

test('R-GEH-2: what the klachtencommissie asks is noted, and what it got', async ({ page }) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, pad)
  await page.getByRole('link', { name: 'Vraag van de klachtencommissie vastleggen' }).click()
  await isOpen(page)
  await page.getByLabel('Wanneer vroeg de commissie het?').fill(written(new Date()))
  await answer(page, 'Wie vroeg het?', 'de secretaris')
  await answer(page, /Wie moet meewerken/, 'het bestuur')
  await page.getByLabel('Wat vroeg de commissie?').fill(geheim('een verslag'))
  await check(page)
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByRole('link', { name: 'Leg vast wat u antwoordt' }).click()
  await answer(page, 'Wat gaf u de commissie?', 'geen informatie')
  await page.getByLabel('Wanneer antwoordde u?').fill(written(new Date()))
  await page.getByLabel('Wat antwoordde u, en waarom?').fill(geheim('niet zonder toestemming'))
  await check(page)
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText(/U gaf op .* geen informatie/)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('De klachtencommissie wacht op antwoord')).toHaveCount(0)
  await check(page)
})
