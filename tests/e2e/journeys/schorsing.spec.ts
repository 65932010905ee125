import type { Page } from '@playwright/test'
import { check } from '../../support/axe'
import { appoint, appointExterne, newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { newMens } from '../../support/people'
import { isOpen, signIn } from '../steps/account'
import { isKept } from '../steps/intake'

test('R-AANST-4: suspended in the middle of a case: shut at once, for the bestuur a number and no case, and all is back after', async ({
  page,
  browser,
  troubles,
}) => {
  test.setTimeout(240_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  const [ria, ada] = [await newMens('Ria Schijnbaar'), await newMens('Ada Denkbeeldig')]
  await appoint(team.bestuur, ria, { rol: 'bestuurder' })
  await appointExterne(team.bestuur, ada)
  const { pad } = await laidDossier(team)
  const at = (path: string) => `/${team.bestuur.id}/${path}`
  const [desk, hers] = await Promise.all(
    [1, 2].map(async () => (await browser.newContext({ viewport: page.viewportSize() })).newPage()),
  )
  if (!desk || !hers) throw new Error('no page')
  await signIn(desk, team.vertrouwenspersoon, `${pad}/gesprekken/nieuw`)
  const besproken = desk.getByLabel('Wat is er besproken?')
  await besproken.fill(geheim('halverwege een zin'))
  await isKept(desk)

  await signIn(page, ria, at('bestuurstafel'))
  await expect(page.getByText('van iemand die geschorst is')).toHaveCount(0)
  await test.step('the bestuurder reads what a suspension does, and that it shows no case', async () => {
    await page.goto(at('aanstellingen'))
    await page.getByRole('rowheader').getByRole('link', { name: 'Noor Verzonnen' }).click()
    await page.getByRole('link', { name: 'Schors' }).click()
    await expect(page.getByText('U ziet geen zaak van deze persoon, ook na de schorsing niet.')).toBeVisible()
    await check(page)
    await page.getByRole('button', { name: 'Schors deze aanstelling' }).click()
    await expect(page.getByText(/^Geschorst op/)).toBeVisible()
  })

  await test.step('at once: what she sends is refused, and no page of the bestuur opens', async () => {
    await besproken.pressSequentially(' en nog iets')
    await isKept(desk)
    await desk.getByRole('button', { name: 'Bewaar het gesprek' }).click()
    const summary = desk.getByRole('alert').filter({ hasText: 'Kijk dit nog even na' })
    await expect(summary.or(notThere(desk))).toBeVisible({ timeout: 15_000 })
    for (const path of [pad, `${pad}/gesprekken/nieuw`, at('vandaag'), at('dossiers'), at('zoeken')]) {
      await desk.goto(path)
      await expect(notThere(desk)).toBeVisible({ timeout: 15_000 })
    }
    await expect(desk.getByText('Zoë Ĳsbeer')).toHaveCount(0)
  })

  await test.step('the bestuurder sees how many dossiers nobody can open, and nothing of one', async () => {
    await page.goto(at('bestuurstafel'))
    await expect(page.getByText('Eén dossier is van iemand die geschorst is')).toBeVisible()
    await expect(page.getByText('Geborgen zegt niet van wie, en niet waarover.')).toBeVisible()
    await check(page)
    for (const path of [pad, at('dossiers'), at('vernietigen'), at('zoeken')]) {
      await page.goto(path)
      await expect(notThere(page), path).toBeVisible()
    }
  })

  await test.step('a colleague sees nothing of it', async () => {
    await signIn(hers, ada, at('dossiers'))
    await expect(hers.getByText('Zoë Ĳsbeer')).toHaveCount(0)
    await expect(hers.locator('a[href*="/dossiers/"]')).toHaveCount(0)
    await check(hers)
    for (const path of [pad, at('bestuurstafel')]) {
      await hers.goto(path)
      await expect(notThere(hers), path).toBeVisible()
    }
    await hers.goto(at('vandaag'))
    await isOpen(hers)
    await expect(hers.getByText(/geschorst|Noor Verzonnen/)).toHaveCount(0)
  })

  await test.step('lifted: every word is there, the gesprek is kept, and the number is gone', async () => {
    await page.goto(at('aanstellingen'))
    await page.getByRole('rowheader').getByRole('link', { name: 'Noor Verzonnen' }).click()
    await page.getByRole('link', { name: 'Hervat' }).click()
    await page.getByRole('button', { name: 'Hervat deze aanstelling' }).click()
    await expect(page.getByText('Actief.')).toBeVisible()
    await page.goto(at('bestuurstafel'))
    await expect(page.getByText('van iemand die geschorst is')).toHaveCount(0)
    await desk.goto(`${pad}/gesprekken/nieuw`)
    await expect(besproken).toHaveValue(geheim('halverwege een zin en nog iets'), { timeout: 15_000 })
    await check(desk)
    await desk.goto(pad)
    await expect(desk.getByText('Moeder vertelt wat Bram thuis zegt.')).toBeVisible({ timeout: 15_000 })
  })
  await Promise.all([desk, hers].map((one) => one.context().close()))
})

function notThere(page: Page) {
  return page.getByRole('heading', { name: 'Deze pagina is er niet' })
}
