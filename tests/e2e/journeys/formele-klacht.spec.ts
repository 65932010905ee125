import { expect, type Page } from '@playwright/test'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { isAskedAgain, signIn } from '../steps/account'
import { answer } from '../steps/form'
import { fileKlacht, takeStap, tellAll } from '../steps/klacht'

test('a whole procedure at the committee: too late, an extension, a withdrawal under pressure, advice and decision', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/formele-klachten`)

  await test.step('R-KL-7: who is handed a klacht reads where it goes, and there is none yet', async () => {
    await expect(page.getByText('Er is nog geen formele klacht')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/Een formele klacht kan alleen naar/)).toBeVisible()
    await check(page)
  })

  await test.step('filed with the committee, two months ago', async () => {
    await page.getByRole('link', { name: 'Formele klacht vastleggen' }).click()
    await page.getByRole('button', { name: 'Leg de klacht vast' }).click()
    await isAskedAgain(page, ...['Kies waar', 'Kies hoe', 'Kies wie', 'Vul de datum in'].map((begin) => RegExp(begin)))
    await check(page)
    await fileKlacht(page, { ingediend: 70, ontvangen: 69 })
    await expect(page.getByText('Ingediend bij de klachtencommissie.')).toBeVisible({ timeout: 15_000 })
    await check(page)
  })

  await test.step('R-TERM-4: what the committee did not do in time stands there as late', async () => {
    await expect(termijn(page, 'Melden dat de commissie de klacht onderzoekt')).toContainText(/dagen te laat/)
    await expect(termijn(page, 'De hoorzitting houden')).toContainText(/dagen te laat/)
  })

  await test.step('R-KL-8: an omission, repaired', async () => {
    await takeStap(page, 'De commissie vroeg om een aanvulling', { dag: 66 }, async () => {
      await page
        .getByRole('group', { name: /Wat ontbreekt/ })
        .getByLabel('Het adres van de klager')
        .check()
    })
    await expect(page.getByText('De klager moet de klacht aanvullen.')).toBeVisible()
    await expect(termijn(page, 'Aanvullen wat in de klacht ontbreekt')).toContainText(/te laat/)
    await takeStap(page, 'De klager vulde de klacht aan', { dag: 60 })
    await takeStap(page, 'De commissie schreef dat zij de klacht onderzoekt', { dag: 55 })
    await expect(page.getByText('De klachtencommissie behandelt de klacht.')).toBeVisible()
  })

  await test.step('R-KL-11: whom it must be told by whom, ticked', async () => {
    await expect(page.getByText('De directeur hoort dit van het bestuur.')).toBeVisible()
    await tellAll(page, 54)
    await expect(page.getByText(/De directeur hoorde dit op/)).toBeVisible()
    await check(page)
  })

  await test.step('R-KL-6: the hearing, with what to say of it', async () => {
    await takeStap(page, 'De hoorzitting was er', { dag: 10 }, async () => {
      await answer(page, 'Hoe is er gehoord?', 'Samen')
      const marks = page.getByRole('group', { name: 'Wat geldt voor deze zitting?' })
      await marks.getByLabel('De klager maakte bezwaar').check()
      await marks.getByLabel('De voorzitter was er').check()
    })
    await expect(page.getByText(/samen gehoord, terwijl iemand daar bezwaar tegen had/)).toBeVisible()
    await expect(page.getByText(/horen minstens twee leden/)).toBeVisible()
    await takeStap(page, 'Het verslag van de hoorzitting kwam binnen', { dag: 8 }, async () => {
      await page.getByRole('group', { name: 'Wat staat er in het verslag?' }).getByLabel('Wat er is gezegd').check()
    })
    await expect(page.getByText(/In het verslag ontbreekt: wie er waren/)).toBeVisible()
    await check(page)
  })

  await test.step('R-TERM-3: the committee takes four weeks more, with reasons', async () => {
    const klacht = page.url()
    await termijn(page, 'Het advies geven')
      .getByRole('link', { name: /meer tijd|Verlenging/ })
      .click()
    await page.getByLabel('Hoeveel komt erbij?').fill('4')
    await answer(page, 'In wat?', 'weken')
    await answer(page, 'Door wie?', 'de klachtencommissie')
    await page.getByRole('group', { name: 'Wie hoorde het?' }).getByLabel('Het bestuur').check()
    await page.getByLabel('Waarom is er meer tijd?').fill(geheim('een getuige was ziek'))
    await page.getByRole('button', { name: 'Leg de verlenging vast' }).click()
    await expect(page.getByText(/4 weken erbij, aangekondigd op/)).toBeVisible({ timeout: 15_000 })
    await page.goto(klacht)
    await expect(termijn(page, 'Het advies geven')).toContainText('4 weken en dan nog 4 weken', { timeout: 15_000 })
  })

  await test.step('R-KL-4: withdrawn under pressure: two things, and a reason to go on', async () => {
    await takeStap(page, 'De klager trekt de klacht in', { dag: 6 }, async () => {
      await answer(page, 'Waarom trekt de klager de klacht in?', 'Een andere reden')
      await page.getByLabel(/iemand de klager onder druk zette/).check()
    })
    await expect(page.getByText(/Ingetrokken. De commissie beslist of het doorgaat/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Let op: druk op de klager' })).toBeVisible()
    await check(page)
    await takeStap(page, 'Besloten: het onderzoek gaat toch door', { dag: 5 })
    await tellAll(page, 4)
  })

  await test.step('advice and decision end it', async () => {
    await takeStap(page, 'Het advies van de commissie kwam binnen', { dag: 3 }, () =>
      answer(page, 'Wat vond de commissie?', 'De klacht is gegrond'),
    )
    await expect(termijn(page, 'Laten weten wat het bestuur met het advies doet')).toContainText('het bestuur')
    await takeStap(page, 'Het bestuur besliste', { dag: 1 }, () => answer(page, 'Volgt het bestuur het oordeel?', 'Ja'))
    await expect(page.getByText('Afgehandeld.', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Wat is er gebeurd?' })).toHaveCount(0)
    await expect(page.getByText(geheim('bij: Het bestuur besliste'))).toBeVisible()
    await check(page)
  })
})

test('R-ROUTE-11, R-KL-4: withdrawn to go on inside the school, it stops, and who helped stays sealed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const team = await newTeam()
  const { pad } = await laidDossier(team)
  await signIn(page, team.vertrouwenspersoon, `${pad}/formele-klachten/nieuw`)
  await fileKlacht(page, { ingediend: 3, ontvangen: 3 })
  await page.getByRole('link', { name: 'Leg vast wie er helpt' }).click()
  await answer(page, 'Wie helpt de klager?', 'Iemand helpt')
  await page.getByLabel('Naam van wie de klager helpt').fill(geheim('mr. Zogenaamd'))
  await page.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(page.getByText(geheim('mr. Zogenaamd'))).toBeVisible({ timeout: 15_000 })
  await takeStap(page, 'De klager trekt de klacht in', { dag: 1 }, async () => {
    await answer(page, 'Waarom trekt de klager de klacht in?', 'Een andere reden')
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await isAskedAgain(page, /Schrijf op welke reden/)
    await answer(page, 'Waarom trekt de klager de klacht in?', 'De klager wil binnen')
  })
  await takeStap(page, 'Besloten: het stopt', { dag: 0 })
  await expect(page.getByText('Ingetrokken en gestopt.')).toBeVisible()
  await expect(termijn(page, 'De hoorzitting houden')).toContainText(/vervallen/i)
  await page.getByRole('link', { name: 'Alle formele klachten' }).click()
  await expect(page.getByRole('link', { name: 'Ingetrokken en gestopt' })).toBeVisible({ timeout: 15_000 })
  await check(page)
})

function termijn(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
}
