import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { isAskedAgain, signIn } from '../steps/account'
import { refer, takeIntake } from '../steps/intake'
import { addBijlage, closeDossier, linenShows, openDossier, recordGesprek, triage } from '../steps/zaak'

test('from the first contact to the closed dossier, with mistakes on the way', async ({ page, browser }) => {
  test.slow()
  const { bestuur, contactpersoon, vertrouwenspersoon } = await newTeam()

  await test.step('the contactpersoon takes the intake', async () => {
    await signIn(page, contactpersoon, `/${bestuur.id}/intakes`)
    await check(page)
    await page.getByRole('link', { name: 'Nieuwe intake' }).click()
    await page.getByRole('button', { name: 'Verder' }).click()
    await isAskedAgain(page, /Vul|Kies/, /Kies/)
    await check(page)
    await takeIntake(page)
    await check(page)
    await page.getByRole('button', { name: 'Bewaar de intake' }).click()
    await expect(page.getByText('De intake is bewaard')).toBeVisible({ timeout: 15_000 })
    await linenShows(page, 'Kastanje', 'Zij wordt elke week voor de groep klein gemaakt.', 'bellen met de moeder')
    await check(page)
  })

  await test.step('and refers, with what the klager agreed to', async () => {
    await page.getByRole('link', { name: 'Verwijs door' }).click()
    await page.getByRole('button', { name: 'Verder' }).click()
    await isAskedAgain(page, /Kies/)
    await check(page)
    await refer(page, 'Noor Verzonnen')
    await expect(page.getByText('Dit blijft bij u: waar en hoe de klager te bereiken is')).toBeVisible()
    await check(page)
    await page.getByRole('button', { name: 'Verwijs door' }).click()
    await expect(page.getByText('De intake is doorverwezen')).toBeVisible({ timeout: 15_000 })
    await check(page)
    expect((await waitForMail(vertrouwenspersoon.mail, /staat iets voor u klaar/)).text).not.toMatch(/klager|Proef/)
  })

  const desk = await (await browser.newContext()).newPage()
  await test.step('the vertrouwenspersoon opens what came, and decides how to go on', async () => {
    await signIn(desk, vertrouwenspersoon, `/${bestuur.id}/vandaag`)
    await check(desk)
    await desk.goto(`/${bestuur.id}/meldingen`)
    await check(desk)
    await desk.getByRole('rowheader').getByRole('link').first().click()
    await linenShows(desk, 'Kastanje', 'Zij wordt elke week voor de groep klein gemaakt.')
    await expect(desk.getByText(geheim('na vieren op de mobiel'))).toHaveCount(0)
    await check(desk)
    await desk.getByRole('link', { name: 'Bepaal hoe u verdergaat' }).first().click()
    await desk.getByRole('button', { name: 'Bewaar uw keuze' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })).toBeFocused()
    await check(desk)
    await triage(desk)
    await desk.getByRole('button', { name: 'Bewaar uw keuze' }).click()
    await expect(desk.getByRole('link', { name: 'Dossier openen' })).toBeVisible({ timeout: 15_000 })
    await check(desk)
  })

  await test.step('with toestemming there is a dossier', async () => {
    await desk.getByRole('link', { name: 'Dossier openen' }).click()
    await desk.getByRole('button', { name: 'Open het dossier' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })).toBeFocused()
    await check(desk)
    await openDossier(desk)
    await desk.getByRole('button', { name: 'Open het dossier' }).click()
    await expect(desk).toHaveURL(/\/dossiers\/[0-9a-f-]{36}/, { timeout: 15_000 })
    await linenShows(desk, 'Kastanje', 'de leraar van groep zes', 'Ik wil dat het kleineren stopt.')
    await check(desk)
  })

  await test.step('a gesprek and an attachment', async () => {
    await desk.getByRole('link', { name: 'Gesprek vastleggen' }).first().click()
    await desk.getByRole('button', { name: 'Bewaar het gesprek' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })).toBeFocused()
    await check(desk)
    await recordGesprek(desk)
    await desk.getByRole('button', { name: 'Bewaar het gesprek' }).click()
    await linenShows(desk, 'Zij vertelde wat er elke maandag gebeurt.')
    await desk
      .getByRole('link', { name: /bijlage toevoegen|Voeg een bijlage toe/i })
      .first()
      .click()
    await check(desk)
    await addBijlage(desk, `${geheim('brief')}.txt`, geheim('Beste school, zo kan het niet langer.'))
    await expect(desk.getByText(`${geheim('brief')}.txt`).first()).toBeVisible({ timeout: 20_000 })
    await expect(desk).toHaveURL(/\/dossiers\/[0-9a-f-]{36}(\?|#|$)/, { timeout: 20_000 })
    await check(desk)
    const [saved] = await Promise.all([
      desk.waitForEvent('download'),
      desk
        .getByRole('button', { name: /download|bewaar|open/i })
        .first()
        .click(),
    ])
    expect(saved.suggestedFilename()).toBe(`${geheim('brief')}.txt`)
  })

  await test.step('and it is closed, with a date to ask how it goes', async () => {
    await desk.getByRole('link', { name: 'Afsluiten' }).first().click()
    await desk.getByRole('button', { name: 'Sluit het dossier af' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })).toBeFocused()
    await check(desk)
    await closeDossier(desk)
    await desk.getByRole('button', { name: 'Sluit het dossier af' }).click()
    await expect(desk.getByRole('link', { name: 'Heropenen' })).toBeVisible({ timeout: 15_000 })
    await linenShows(desk, 'Zij durft weer naar school.')
    await check(desk)
  })

  await test.step('of which the contactpersoon sees that it was received, and nothing more', async () => {
    await page.reload()
    await expect(page.getByText(/Ontvangen op/)).toBeVisible()
    await expect(page.getByText('Zij vertelde wat er elke maandag gebeurt.')).toHaveCount(0)
  })
  await desk.context().close()
})
