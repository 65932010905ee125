import type { Page } from '@playwright/test'
import { beginJaarverslag, closeJaarverslag, publishJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { Sealer } from '@/prisma/seed/sealer'
import { check } from '../../support/axe'
import { expect, test } from '../../support/fixtures'
import {
  jaarTekst,
  layBijdrage,
  layVorigJaar,
  newVerslagteam,
  schooljaar,
  type Verslagteam,
} from '../../support/jaarverslag-team'
import { signIn } from '../steps/account'
import {
  beginReport,
  bytesOf,
  closeFigures,
  fileFigures,
  publishReport,
  teksten,
  wordsOf,
  writeReport,
} from '../steps/jaarverslag'

test('R-JV-3, R-JV-5, R-BEW-1: a whole year’s end: two advisers, one report, an answer, a correction, and what may go', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(420_000)
  const team = await newVerslagteam()
  const { id: bestuur } = team.bestuur
  const dossier = await layVorigJaar(team, 'Esdoorn')
  await layBijdrage(team, team.collega, { een: 30, twee: 24 })

  await test.step('each files her own figures; one begins, and the other is told so', async () => {
    await signIn(page, team.vertrouwenspersoon, `/${bestuur}/jaarverslag`)
    await check(page)
    await fileFigures(page, bestuur)
    await beginReport(page, bestuur, 'Begin dit jaarverslag', 'Begin het verslag')
    await check(page)
    await expect(page.getByText(/Iris Fictief: ingediend op/)).toBeVisible()
    await expect(page.getByText('Wat u niet laat zien, en waarom')).toHaveCount(0)
    await closeFigures(page)
    await expect(page.getByText('U ziet één reden voor alles.')).toBeVisible()
    await check(page)
  })

  await test.step('the text is written sealed, and shown among the figures as it will be read', async () => {
    const naam = dossier.naam.split(' ')[0] ?? ''
    await writeReport(page, { ...teksten, 'Wat ons opviel': `Een gesprek hielp. Vraag het ${naam} maar.` })
    await expect(page.getByText(`Vraag het ${naam} maar.`)).toBeVisible()
    await page.getByRole('link', { name: 'Wat kan een directeur opmaken?' }).click()
    await expect(page.getByRole('heading', { name: /Wat kan een directeur van een kleine school/ })).toBeVisible()
    await check(page)
    await page.goBack()
    await page.getByRole('link', { name: 'Nakijken en publiceren' }).click()
    await expect(page.getByText('Deze woorden staan ook in zaken van u.')).toBeVisible({ timeout: 30_000 })
    await check(page)
    await page.getByLabel(/Ik las het verslag na/).check()
    await page.getByRole('button', { name: 'Publiceer het jaarverslag' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Kijk woord 1 na' })).toBeVisible()
  })

  await test.step('without the name it goes out, to whom the page said', async () => {
    await page.getByRole('link', { name: 'Verander dan de tekst' }).click()
    await page.getByLabel('Wat ons opviel', { exact: true }).fill(teksten['Wat ons opviel'])
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
    await page.getByRole('link', { name: 'Nakijken en publiceren' }).click()
    await expect(page.getByText(/staat geen naam, plaats of eigen woord uit uw zaken/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('Het bestuur leest alles')).toBeVisible()
    await publishReport(page)
  })

  const tafel = await (await browser.newContext()).newPage()
  await test.step('the bestuur reads it, keeps it, and answers', async () => {
    await signIn(tafel, team.bestuurder, '/account')
    await tafel.goto(`/${bestuur}/jaarverslagen`)
    await check(tafel)
    await tafel.getByRole('link', { name: jaarTekst }).click()
    await expect(tafel.getByText(teksten['Wat ons opviel'])).toBeVisible()
    await check(tafel)
    const pdf = await wordsOf(await bytesOf(tafel, 'Bewaar als PDF'), info)
    if (pdf) expect(pdf.replace(/\s+/g, ' ')).toContain(teksten['Wat ons opviel'])
    expect((await bytesOf(tafel, /CSV/)).toString('utf8')).toContain(`"${jaarTekst}";1;"Alle scholen samen"`)
    await tafel.getByRole('link', { name: 'Geef uw reactie' }).click()
    await check(tafel)
    await tafel.getByLabel(/Wat vindt u van het verslag/).fill('Dank u wel. Wij beginnen in het najaar.')
    await tafel.getByRole('button', { name: 'Geef deze reactie' }).click()
    await expect(tafel.getByRole('heading', { name: 'Reactie van het bestuur' })).toBeVisible()
  })

  await test.step('a colleague corrects it: a second version, beside the first as it was', async () => {
    const hers = await (await browser.newContext()).newPage()
    await signIn(hers, team.collega, '/account')
    await beginReport(hers, bestuur, 'Verbeter dit jaarverslag', 'Begin de verbetering')
    await writeReport(hers, { 'Waarom er een nieuwe versie is': 'In een advies stond een verkeerd woord.' })
    await closeFigures(hers)
    await hers.getByRole('link', { name: 'Nakijken en publiceren' }).click()
    await expect(hers.getByRole('button', { name: 'Publiceer het jaarverslag' })).toBeVisible({ timeout: 30_000 })
    await publishReport(hers)
    await hers.context().close()
    await tafel.goto(`/${bestuur}/jaarverslagen/${jaarTekst}`)
    await expect(tafel.getByText('In een advies stond een verkeerd woord.')).toBeVisible()
    await tafel.getByRole('link', { name: /^versie 1/ }).click()
    await expect(tafel.getByRole('heading', { name: 'Er is een nieuwere versie' })).toBeVisible()
    await expect(tafel.getByText('Wij beginnen in het najaar.')).toBeVisible()
    await expect(tafel.getByText('In een advies stond een verkeerd woord.')).toHaveCount(0)
  })

  await test.step('what was counted and closed may go now', async () => {
    await page.goto(`/${bestuur}/vernietigen`)
    await expect(page.getByText(dossier.nummer).first()).toBeVisible({ timeout: 15_000 })
  })
})

test('R-JV-2: the two cases of a school stand nowhere: not on a page, in its source, in the sheet or on paper', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const team = await newVerslagteam()
  await layBijdrage(team, team.vertrouwenspersoon, { een: 22, twee: 2 })
  await layBijdrage(team, team.collega, { een: 19, twee: 0 })
  await publishByCommand(team)
  await signIn(page, team.bestuurder, `/${team.bestuur.id}/jaarverslagen/${jaarTekst}`)
  const klein = page.getByRole('row', { name: /De Papieren Maan/ })
  await expect(klein.getByRole('cell')).toHaveText(Array(4).fill(/^(niet getoond|0)$/))
  const source = await (await page.request.get(page.url())).text()
  expect(source).toContain('De Papieren Maan')
  expect(source).not.toMatch(/"aantal":[1-4]\b/)
  for (const row of (await bytesOf(page, /CSV/))
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line.includes('Maan')))
    expect(row).toMatch(/;("niet getoond"|0)$/)
  const pdf = await wordsOf(await bytesOf(page, 'Bewaar als PDF'), info)
  if (pdf) expect(/De Papieren Maan(.*)/.exec(pdf)?.[1]).not.toMatch(/\d/)
  await klein.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'De Papieren Maan' })).toBeVisible()
  for (const text of await page.locator('td.num').allTextContents()) expect(text).toMatch(/^(niet getoond|0|-)$/)
  await check(page)
})

test('R-JV-3: the bestuur reads and answers on a phone without script, once signed in', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const team = await newVerslagteam()
  await layBijdrage(team, team.vertrouwenspersoon, { een: 30, twee: 30 })
  await layBijdrage(team, team.collega, { een: 26, twee: 28 })
  await publishByCommand(team)
  await signIn(page, team.bestuurder, `/${team.bestuur.id}/jaarverslagen`)
  const storageState = await page.context().storageState()
  const viewport = { width: 375, height: 740 }
  const off = await (await browser.newContext({ javaScriptEnabled: false, storageState, viewport })).newPage()
  await off.goto(`/${team.bestuur.id}/jaarverslagen`)
  await off.getByRole('link', { name: jaarTekst }).click()
  await expect(off.getByText(teksten['Wat er verandert'])).toBeVisible()
  await expect(off.getByRole('img', { name: /Staafdiagram/ }).first()).toBeVisible()
  expect((await bytesOf(off, 'Bewaar als PDF')).subarray(0, 5).toString()).toBe('%PDF-')
  const wide = await off.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(375)
  await off.getByRole('link', { name: 'Geef uw reactie' }).click()
  const [box, send] = [off.getByLabel(/Wat vindt u/), off.getByRole('button', { name: 'Geef deze reactie' })]
  const long = 'Dank u wel. '.repeat(700)
  await box.fill(long)
  await send.click()
  await expect(off.getByRole('alert')).toContainText('Maak dit korter dan 8000 tekens')
  await expect(box).toHaveValue(long)
  for (const origin of ['https://elders.test', 'null']) expect(await forged(off, origin), origin).toBe(500)
  await box.fill('Gelezen in de trein. Dank u wel.')
  await send.click()
  await expect(off.getByText('Gelezen in de trein. Dank u wel.')).toBeVisible()
  await expect(off.getByText('Niet door haar geschreven')).toHaveCount(0)
  await off.context().close()
})

/** The form as it stands there, sent with the cookies of who signed in, from a page of another origin. */
async function forged(page: Page, origin: string): Promise<number> {
  const fields = await page
    .locator('form')
    .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const multipart = { ...Object.fromEntries(fields), tekst: 'Niet door haar geschreven' }
  return (await page.request.post(page.url(), { headers: { origin }, multipart })).status()
}

/** By the commands that the pages use. */
async function publishByCommand(team: Verslagteam): Promise<void> {
  const actor = team.actor(team.vertrouwenspersoon)
  const sealer = new Sealer(team.vertrouwenspersoon)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'jaarverslag')
  const kern = { sectie: 'kern' as const, itemId: object.id, inhoud: { teksten: {} } }
  const begun = await beginJaarverslag(actor, { object, schooljaar, envelopes: await sealer.seal(sealing, [kern]) })
  if (!begun.ok) throw new Error(begun.failure.kind)
  const closed = await closeJaarverslag(actor, { jaarverslagId: begun.value })
  if (!closed.ok) throw new Error(closed.failure.kind)
  const [veelvoorkomend, trends, conclusies, aanbevelingen, acties] = Object.values(teksten)
  const said = { veelvoorkomend, trends, conclusies, aanbevelingen, acties }
  const done = await publishJaarverslag(actor, { jaarverslagId: begun.value, teksten: said })
  if (!done.ok) throw new Error(done.failure.kind)
}
