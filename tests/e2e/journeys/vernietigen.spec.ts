import type { Page } from '@playwright/test'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { type Gesloten, layDue } from '../../support/closed-dossiers'
import { expect, test } from '../../support/fixtures'
import { isAskedAgain, isOpen, isRefused, signIn } from '../steps/account'
import { answer } from '../steps/form'
import { isKept } from '../steps/intake'
import { downloadedPdf } from '../steps/pdf'

test("R-BEW-2, R-BEW-3: the year's end: what is chosen goes for good, in other tabs too, and what a procedure holds stays", async ({
  page,
  context,
}, info) => {
  test.setTimeout(240_000)
  const team = await newTeam()
  const vernietigen = `/${team.bestuur.id}/vernietigen`
  const [esdoorn, vlier, hulst, linde] = (await layDue(team, ['Esdoorn', 'Vlier', 'Hulst', 'Linde'])) as Vier
  await signIn(page, team.vertrouwenspersoon, vernietigen)
  await expect(page.getByText('4 zaken moeten weg.')).toBeVisible()
  for (const { naam } of [esdoorn, vlier, hulst, linde]) await expect(page.getByText(naam)).toBeVisible()
  await check(page)

  await test.step('one runs at the klachtencommissie: it is held', async () => {
    await page.goto(`/${team.bestuur.id}/zaken/${linde.id}/bewaren`)
    await isOpen(page)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await isAskedAgain(page, /Kies/)
    await check(page)
    await answer(page, 'Waarom mag dit nog niet weg?', /klachtencommissie/)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await expect(page.getByText(/De zaak loopt bij de klachtencommissie, vanaf/)).toBeVisible()
    await check(page)
    await page.goto(`/${team.bestuur.id}/dossiers/${linde.id}/vernietigen`)
    await expect(page.getByRole('heading', { name: 'Dit mag nog niet weg' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Vernietig/ })).toHaveCount(0)
    await check(page)
  })

  const [lijst, concept] = [await context.newPage(), await context.newPage()]
  await test.step('two more tabs: the list with its names, and a reason that is being typed', async () => {
    await lijst.goto(vernietigen)
    await expect(lijst.getByText(vlier.naam)).toBeVisible({ timeout: 15_000 })
    await concept.goto(`/${team.bestuur.id}/zaken/${vlier.id}/bewaren`)
    await isOpen(concept)
    await concept.getByLabel('Waarom moet u dit langer bewaren?').fill(geheim('misschien komt er nog iets'))
    await isKept(concept)
    expect(await draftsAbout(vlier)).toBe(1)
  })

  await test.step('nothing is ticked beforehand; the page says what goes, and that it cannot be undone', async () => {
    await page.goto(vernietigen)
    await page.getByRole('link', { name: 'Kies wat u in één keer vernietigt' }).click()
    await expect(page.getByText('Dit kunt u niet terugdraaien.')).toBeVisible()
    await expect(page.getByText(linde.nummer)).toHaveCount(0)
    await page.getByRole('button', { name: 'Vernietig wat ik koos' }).click()
    await isAskedAgain(page, /Kies/, /./)
    await check(page)
    for (const { nummer } of [esdoorn, vlier, hulst]) await page.getByRole('checkbox', { name: nummer }).check()
    await page.getByRole('checkbox', { name: 'Ja, dit mag voorgoed weg' }).check()
    await page.getByRole('button', { name: 'Vernietig wat ik koos' }).click()
    await expect(page.getByRole('heading', { name: 'Vernietigen', exact: true })).toBeVisible()
    for (const { nummer } of [esdoorn, vlier, hulst])
      await expect(page.getByRole('row', { name: new RegExp(`Dossier ${nummer}`) })).toBeVisible({ timeout: 30_000 })
    await check(page)
  })

  await test.step('the held one stays; of the others no row, no draft and no name, in any tab', async () => {
    await expect(page.getByText(linde.naam)).toBeVisible()
    await expect(lijst.getByText(linde.naam)).toBeVisible({ timeout: 15_000 })
    for (const { naam } of [esdoorn, vlier, hulst])
      for (const tab of [page, lijst, concept]) await expect(tab.getByText(naam)).toHaveCount(0)
    await isNotThere(concept)
    expect(await draftsAbout(vlier)).toBe(0)
    expect(await leftOf([esdoorn, vlier, hulst, linde])).toEqual([linde.id])
    await page.goto(`/${team.bestuur.id}/dossiers/${linde.id}`)
    await expect(page.getByText(linde.naam).first()).toBeVisible({ timeout: 15_000 })
  })

  await test.step('the certificate says so without a name, on screen and as PDF', async () => {
    await page.goto(vernietigen)
    await page.getByRole('link', { name: `Bekijk het bewijs van ${hulst.nummer}` }).click()
    await expect(page.getByRole('heading', { name: `Bewijs van vernietiging: Dossier ${hulst.nummer}` })).toBeVisible()
    await check(page)
    const pdf = await downloadedPdf(page, info)
    if (pdf === null) return
    for (const zin of [
      `Dossier ${hulst.nummer}`,
      'vernietigd: de bewaartijd was voorbij',
      'door Noor Verzonnen',
      hulst.id,
    ])
      expect(pdf.replace(/\s+/g, ' ')).toContain(zin)
    expect(pdf).not.toContain(hulst.naam)
  })
})

test('R-BEW-3, R-BEW-6: one dossier, after a wrong number and second thoughts; the tab that showed it closes', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const [esdoorn, vlier] = (await layDue(team, ['Esdoorn', 'Vlier'])) as Vier
  const pad = `/${team.bestuur.id}/dossiers/${esdoorn.id}`
  await signIn(page, team.vertrouwenspersoon, pad)
  const ander = await context.newPage()
  await ander.goto(pad)
  await expect(ander.getByText(esdoorn.naam).first()).toBeVisible({ timeout: 15_000 })

  await page.goto(`${pad}/vernietigen`)
  await expect(page.getByRole('heading', { name: 'Wat verdwijnt' })).toBeVisible()
  await expect(page.getByText('Klopt dit? U ziet deze namen voor het laatst.')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(/^De klager kan misschien nog een formele klacht indienen/)).toBeVisible()
  await check(page)
  const vernietig = page.getByRole('button', { name: `Vernietig dossier ${esdoorn.nummer}` })
  await vernietig.click()
  await isAskedAgain(page, 'Kies waarom u het vernietigt.')
  await check(page)
  await answer(page, 'Waarom vernietigt u dit?', 'De bewaartijd is voorbij')
  await page.getByLabel('Typ het nummer over').fill(vlier.nummer)
  await vernietig.click()
  await isRefused(page, 'Dit is niet het goede nummer.')
  await expect(page.getByRole('radio', { name: 'De bewaartijd is voorbij' })).toBeChecked()
  await check(page)
  expect(await leftOf([esdoorn, vlier])).toHaveLength(2)

  await page.getByRole('link', { name: /^Niet doen, ga terug/ }).click()
  await expect(page).toHaveURL(pad)
  await page.goto(`${pad}/vernietigen`)
  await answer(page, 'Waarom vernietigt u dit?', 'De bewaartijd is voorbij')
  await page.getByLabel('Typ het nummer over').fill(` ${esdoorn.nummer.toLowerCase()} `)
  await vernietig.click()
  await expect(page.getByRole('heading', { name: `Bewijs van vernietiging: Dossier ${esdoorn.nummer}` })).toBeVisible({
    timeout: 15_000,
  })
  await check(page)
  expect(await leftOf([esdoorn, vlier])).toEqual([vlier.id])
  await isNotThere(ander)
  await expect(ander.getByText(esdoorn.naam)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(esdoorn.naam)).toHaveCount(0)
  await page.goto(pad)
  await isNotThere(page)
})

type Vier = [Gesloten, Gesloten, Gesloten, Gesloten]

async function isNotThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible({ timeout: 15_000 })
}

async function draftsAbout({ id }: Gesloten): Promise<number> {
  return (await ask(adminUrl(), 'select 1 from draft where strpos(onderwerp, $1) > 0', [id])).length
}

/** Of these the objects that are there still. */
async function leftOf(zaken: readonly Gesloten[]): Promise<string[]> {
  const rows = await ask<{ id: string }>(adminUrl(), 'select id from object where id = any ($1)', [
    zaken.map(({ id }) => id),
  ])
  return rows.map(({ id }) => id)
}
