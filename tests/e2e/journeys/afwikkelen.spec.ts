import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appointExterne, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { newMens } from '../../support/people'
import { layZaken } from '../../support/zaken'
import { isOpen, signIn } from '../steps/account'
import { answer, written } from '../steps/form'
import { closeDossier } from '../steps/zaak'

test('at departure: twelve cases and two requests on one page, handed over, closed or destroyed, and nothing else', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const ada = await newMens('Ada Denkbeeldig')
  await appointExterne(team.bestuur, ada)
  const bestuur = `/${team.bestuur.id}`
  await layZaken(team)
  const [{ n }] = (await ask<{ n: number }>(adminUrl(), own, [team.vertrouwenspersoon.accountId])) as [{ n: number }]
  for (let nr = n; nr < 12; nr++) await laidDossier(team)
  const today = todayInNederland(new Date())
  const end = (tot: number, afwikkelen: number) =>
    ask(adminUrl(), 'update aanstelling set tot = $2, afwikkelen_tot = $3 where account_id = $1', [
      ...[team.vertrouwenspersoon.accountId, addDays(today, tot), addDays(today, afwikkelen)],
    ])
  await end(10, 40)
  await signIn(page, team.vertrouwenspersoon, `${bestuur}/vandaag`)
  await isOpen(page)
  await page.getByRole('link', { name: 'Bekijk wat er nog moet' }).click()
  await expect(page.getByText('14 zaken en verzoeken vragen nog iets van u.')).toBeVisible({ timeout: 30_000 })
  await check(page)

  await end(-1, 29)
  await page.goto(`${bestuur}/afwikkelen`)
  await expect(page.getByRole('link', { name: 'overdragen', exact: true }).first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'overdragen', exact: true }).first().click()
  await answer(page, 'Waarom draagt u het over?', /Ik stop met dit werk/)
  await answer(page, 'Aan wie draagt u het over?', 'Ada Denkbeeldig')
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', 'schriftelijk')
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Wat sprak u af: aan wie, en wat gaat mee?').fill('Alles naar Ada.')
  await answer(page, /Mag Ada Denkbeeldig vooraf de namen weten/, 'Nee')
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
  await expect(page.getByRole('heading', { name: 'De overdracht is voorgesteld' })).toBeVisible({ timeout: 30_000 })

  await page.goto(`${bestuur}/afwikkelen`)
  await expect(page.getByText('13 zaken en verzoeken vragen nog iets van u.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Wacht op Ada Denkbeeldig')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Beantwoord het verzoek/ })).toBeVisible()
  await page.getByRole('link', { name: 'afsluiten', exact: true }).first().click()
  await closeDossier(page)
  await page.getByRole('button', { name: 'Sluit het dossier af' }).click()
  await expect(page.getByText(/Afgesloten op/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'Heropenen' })).toHaveCount(0)
  await page.goto(`${bestuur}/afwikkelen`)
  await expect(page.getByText('Afgesloten. Vernietig wat u niet meer nodig hebt').first()).toBeVisible({
    timeout: 30_000,
  })
  await check(page)
})

const own = `select ((select count(*) from dossier where houder = $1) + (select count(*) from melding where houder = $1 and status <> 'dossier'))::int as n`
