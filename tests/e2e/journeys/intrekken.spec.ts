import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isAskedAgain, isRefused, signIn } from '../steps/account'
import { answer, written } from '../steps/form'
import { tellsGevolgen } from '../steps/toestemming'

const morgen = new Date(Date.now() + 86_400_000)

test('R-TST-2, R-TST-3, R-DVW-1: the toestemming is withdrawn in the middle of a referral: what follows is told and done, and nothing is shared any more', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/doorverwijzen`)

  await test.step('referred warm, with toestemming', async () => {
    await page.getByLabel('Naar wie verwijst u?').selectOption({ label: 'Veilig Thuis' })
    await referWarm(page)
    await giveConsent(page, new Date())
    await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
    await expect(page.getByRole('heading', { name: 'Doorverwezen naar Veilig Thuis' })).toBeVisible({ timeout: 15_000 })
  })

  await test.step('the klager takes it back: the page works out what that means', async () => {
    await page.getByRole('link', { name: 'Alle toestemmingen' }).click()
    await page.getByRole('link', { name: 'Intrekken van doorverwijzen en informatie delen' }).click()
    await tellsGevolgen(page, [
      'Waar deze toestemming voor nodig is, kan vanaf die dag niet meer.',
      'De doorverwijzing die nog loopt, blijft staan. Wat al verteld is, is verteld. U vertelt niets meer en gaat niet meer mee.',
      'Wat u door de meldplicht moest melden, blijft gemeld. Vertel dat de klager.',
    ])
    await expect(page.getByText(geheim('dat zij komt, en waarom'))).toBeVisible({ timeout: 15_000 })
    await check(page)
    await page.getByLabel('Wanneer trok de klager de toestemming in?').fill(written(morgen))
    await page.getByRole('button', { name: 'Trek de toestemming in' }).click()
    await isRefused(page, 'Deze dag is nog niet geweest.')
    await page.getByLabel('Wanneer trok de klager de toestemming in?').fill(written(new Date()))
    await page.getByRole('button', { name: 'Trek de toestemming in' }).click()
    await expect(page.getByText(/Ingetrokken op/)).toBeVisible({ timeout: 15_000 })
    await check(page)
  })

  await test.step('what was told stays told: the referral stands, and can be asked after', async () => {
    await page.goto(pad)
    await expect(page.getByRole('heading', { name: 'Doorverwezen naar Veilig Thuis' })).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('link', { name: 'Leg vast of het gelukt is' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Gesprek vastleggen' })).toBeVisible()
    await check(page)
  })

  await test.step('nothing more is told: what is missing has a name', async () => {
    await page.goto(`${pad}/doorverwijzen`)
    await page.getByLabel('Naar wie verwijst u?').selectOption({ label: 'Veilig Thuis' })
    await referWarm(page)
    await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
    await isAskedAgain(page, /Kies wie/, /Kies hoe/, /datum/, /./)
    await check(page)
    await giveConsent(page, morgen)
    await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
    await isRefused(page, 'Hiervoor is toestemming van de klager nodig: ‘doorverwijzen en informatie delen’.')
    await check(page)
  })

  await test.step('a name and a number can be given without', async () => {
    await answer(page, 'Hoe verwijst u door?', /^Koud/)
    await page.getByLabel('Waarom geeft u alleen een naam en nummer?').fill(geheim('zij belt liever zelf'))
    await page.getByRole('button', { name: 'Leg de doorverwijzing vast' }).click()
    await expect(page.getByText(geheim('zij belt liever zelf'))).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('heading', { name: 'Doorverwezen naar Veilig Thuis' })).toHaveCount(2)
    await check(page)
  })
})

async function referWarm(page: Page): Promise<void> {
  await answer(page, 'Hoe verwijst u door?', /^Warm/)
  await answer(page, 'Op welke manier?', 'Ik ga mee naar het eerste gesprek')
  await page.getByLabel('Wat vertelt u, en aan wie?').fill(geheim('dat zij rust nodig heeft'))
  await answer(page, 'Doet een ouder mee?', /^Ja/)
}

async function giveConsent(page: Page, op: Date): Promise<void> {
  await answer(page, 'Wie gaf toestemming?', 'de klager')
  await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
  await page.getByLabel('Wanneer was dat?').fill(written(op))
  await page.getByLabel('Wat mag u met de ander delen?').fill(geheim('dat zij komt, en waarom'))
}
