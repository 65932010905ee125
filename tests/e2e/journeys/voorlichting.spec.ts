import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { appoint, newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { newMens } from '../../support/people'
import { signIn } from '../steps/account'
import { answer, fillDate, written } from '../steps/form'
import * as meld from '../steps/meldplicht'

test('an adviser plans voorlichting, sees it in her hours, and looks back on her work', async ({ page }) => {
  test.setTimeout(240_000)
  const { bestuur, vertrouwenspersoon } = await newTeam()
  const today = written(new Date())

  await test.step('an empty plan says what it lacks; what is planned stands in its period', async () => {
    await signIn(page, vertrouwenspersoon, `/${bestuur.id}/voorlichting`)
    await expect(page.getByText('Er is nog niets voor ouders.')).toBeVisible()
    await check(page)
    await page.getByRole('link', { name: 'Plan iets', exact: true }).click()
    await page.getByRole('button', { name: 'Zet dit in het plan' }).click()
    await expect(page.getByText('Schrijf op wat u gaat doen.').first()).toBeVisible()
    await page.getByLabel('Wat gaat u doen?').fill('Praten op de ouderavond')
    await answer(page, 'In welk deel van het schooljaar?', 'Periode 2')
    await answer(page, 'Voor wie?', 'Ouders')
    await answer(page, 'In welke vorm?', 'Presentatie')
    await page.getByLabel('Hoeveel minuten kost het u?').fill('90')
    await page.getByRole('button', { name: 'Zet dit in het plan' }).click()
    await expect(page.getByRole('link', { name: 'Praten op de ouderavond' })).toBeVisible()
    await expect(page.getByText('Er is nog niets voor ouders.')).toHaveCount(0)
    await expect(page.getByText('Gepland: 1 uur en 30 minuten.')).toBeVisible()
  })

  await test.step('done, it counts in her hours beside what she writes down', async () => {
    await page.getByRole('link', { name: 'Leg vast hoe het ging' }).click()
    await answer(page, 'Is het doorgegaan?', 'Ja')
    await page.getByLabel('Zo ja, op welke dag?').fill(today)
    await page.getByLabel('Zo ja, hoeveel minuten').fill('75')
    await check(page)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await expect(page.getByText('Besteed: 1 uur en 15 minuten.')).toBeVisible()
    await page.getByRole('link', { name: 'uren', exact: true }).click()
    await answer(page, 'Waaraan besteedde u tijd?', 'Overleg')
    await page.getByLabel('Hoeveel minuten?').fill('30')
    await page.getByRole('button', { name: 'Schrijf dit op' }).click()
    await expect(page.getByText('Bewaard.')).toBeVisible()
    await expect(page.getByRole('row', { name: /Voorlichting/ })).toContainText('1:15')
    await expect(page.getByRole('row', { name: /Alles samen/ })).toContainText('1:45')
    await check(page)
    await page.getByRole('button', { name: 'Haal weg' }).click()
    await expect(page.getByRole('row', { name: /Alles samen/ })).toContainText('1:15')
  })

  await test.step('the plan is printed, and copied to the next year', async () => {
    await page.goto(`/${bestuur.id}/voorlichting`)
    await page.getByRole('link', { name: 'Druk het plan af' }).click()
    await expect(page.getByRole('rowheader', { name: 'Nog open' })).toBeVisible()
    await check(page)
    await page.goto(`/${bestuur.id}/voorlichting`)
    await page.getByRole('button', { name: 'Neem dit plan over' }).click()
    await expect(page).toHaveURL(/jaar=\d{4}/)
    await expect(page.getByRole('link', { name: 'Praten op de ouderavond' })).toBeVisible()
  })

  await test.step('a card of reflection, sealed, with something to do that comes back on Vandaag', async () => {
    await page.goto(`/${bestuur.id}/reflectie`)
    await check(page)
    await page.getByRole('link', { name: kaarten.opvang.titel }).click()
    await expect(page.getByRole('button', { name: 'Bewaar de kaart' })).toBeEnabled({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Bewaar de kaart' }).click()
    await expect(page.getByText('Kies hoe het nu is.').first()).toBeVisible()
    for (const stelling of kaarten.opvang.stellingen) await answer(page, stelling, 'Dat klopt voor een deel')
    await page.getByLabel('Wat wilt u anders of beter doen?').fill('Vaker stil zijn')
    await check(page)
    await page.getByRole('button', { name: 'Bewaar de kaart' }).click()
    await expect(page.getByText('Vaker stil zijn')).toBeVisible({ timeout: 20_000 })
    await page.getByRole('link', { name: 'Zet erbij wat u gaat doen' }).click()
    await page.getByLabel('Wat gaat er gebeuren?').fill('Oefenen met een collega')
    await answer(page, 'Wie doet dit?', /ik/i)
    await fillDate(page, 'Wanneer moet het klaar zijn?', new Date())
    await page.getByRole('button', { name: 'Bewaar de actie' }).click()
    await expect(page.getByText('Oefenen met een collega')).toBeVisible({ timeout: 20_000 })
    await check(page)
    await page.goto(`/${bestuur.id}/vandaag`)
    await expect(page.getByText('Oefenen met een collega')).toBeVisible({ timeout: 20_000 })
  })
})

test('the directeur decides about parents without a name, and the decision stands with the dossier', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { bestuur, vertrouwenspersoon, ...team } = await newTeam()
  const dirk = await newMens('Dirk Nietecht')
  await appoint(bestuur, dirk, { rol: 'directeur' })
  const { id } = await laidDossier({ bestuur, vertrouwenspersoon, ...team })
  await layMinor(bestuur.id, id)

  await test.step('she asks, in codes', async () => {
    await signIn(page, vertrouwenspersoon, `/${bestuur.id}/dossiers/${id}/ouders-voorleggen`)
    await answer(page, 'Is de directeur zelf bij de klacht betrokken?', 'Nee')
    await answer(page, 'Hoe oud is de leerling?', '12 tot en met 15')
    await answer(page, 'Welke reden uit de afspraken van de school ziet u?', 'De leerling is dan niet veilig')
    await answer(page, 'Wat weegt mee?', 'De leerling krijgt al hulp')
    await check(page)
    await page.getByRole('button', { name: 'Leg de vraag voor' }).click()
    await expect(page.getByText('Er is nog niet beslist.')).toBeVisible()
    await check(page)
  })

  await test.step('he decides, and reads no name', async () => {
    const desk = await meld.deskOf(browser, dirk, `/${bestuur.id}/oudervragen`)
    await expect(desk.getByText('12 tot en met 15')).toBeVisible()
    await check(desk)
    await desk.getByRole('link', { name: 'Beslis of de ouders dit horen' }).click()
    await expect(desk.locator('main')).not.toContainText(/Ĳsbeer|Noor/)
    await answer(desk, 'Wat beslist u?', 'De ouders horen dit niet')
    await answer(desk, 'Welke reden uit de afspraken', 'Geen van deze')
    await desk.getByRole('button', { name: 'Beslis', exact: true }).click()
    await expect(desk.getByText('Ouders horen het alleen niet als')).toBeVisible()
    await answer(desk, 'Welke reden uit de afspraken', 'De leerling is dan niet veilig')
    await check(desk)
    await desk.getByRole('button', { name: 'Beslis', exact: true }).click()
    await expect(desk.getByText('De ouders horen dit niet')).toBeVisible()
    await desk.context().close()
  })

  await test.step('she tells the pupil, and the dossier says what was decided', async () => {
    await page.goto(`/${bestuur.id}/vandaag`)
    await page.getByRole('link', { name: 'Vertel de leerling wat besloten is' }).click()
    await page.getByRole('button', { name: 'Leg vast dat de leerling dit weet' }).click()
    await expect(page.getByText('De leerling hoorde dit')).toBeVisible()
    const [row] = await ask(adminUrl(), 'select ouders_stand, ouders_door from dossier where id = $1', [id])
    expect(row).toEqual({ ouders_stand: 'niet_informeren', ouders_door: 'directie' })
  })
})

/** The klager is a pupil under 18 whose parents know nothing yet, at a bestuur where the directie decides. */
async function layMinor(bestuurId: string, dossierId: string): Promise<void> {
  const waarden = JSON.stringify(presetInstellingen.handreiking)
  await ask(adminUrl(), 'update bestuur_instelling set waarden = $2 where bestuur_id = $1', [bestuurId, waarden])
  await ask(adminUrl(), `delete from dossier_partij where dossier_id = $1 and rol = 'betrokken_leerling'`, [dossierId])
  const klager = `update dossier_partij set categorie = 'leerling', minderjarig = 'ja' where dossier_id = $1 and rol = 'klager'`
  await ask(adminUrl(), klager, [dossierId])
  await ask(adminUrl(), `update dossier set ouders_stand = 'nog_te_doen' where id = $1`, [dossierId])
}
