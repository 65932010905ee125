import type { Page } from '@playwright/test'
import { type StapSoort, sjabloonSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { onsSjabloon, stappenFor } from '@/lib/domain/routesjabloon/routesjabloon.rules'
import { sjabloonTekst, stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { signIn } from '../steps/account'
import { answer } from '../steps/form'
import { begin, kies, legtUit, rondAf, slaOver, stapVan } from '../steps/route'
import { closeDossier } from '../steps/zaak'

/** The steps of a row that ask something before they begin. */
const vooraf: Partial<Record<StapSoort, (page: Page) => Promise<void>>> = {
  directie: (page) => answer(page, /directeur zelf/, 'Nee'),
  lijn: (page) => answer(page, /leidinggevende zelf/, 'Nee'),
  signaal_doorgeven: (page) => answer(page, /directeur zelf/, 'Nee'),
  bestuur: (page) => answer(page, /hele bestuur zelf/, 'Nee'),
  klachtencommissie: (page) => legtUit(page, 'Nee'),
}

for (const soort of sjabloonSoorten) {
  const stappen = stappenFor(onsSjabloon(soort), { wie: 'leerling' })
  test(`R-ROUTE-2: ${soort}: its route is walked from choice to closing`, async ({ page }) => {
    test.setTimeout(300_000)
    const team = await newTeam()
    const { id, pad } = await laidDossier(team)
    const gebied = soort === 'seksueel_minderjarige' ? 'seksueel' : soort
    const partijen = soort === 'seksueel_minderjarige' ? 'medewerker_minderjarige_leerling' : null
    await ask(adminUrl(), 'update dossier set probleemgebieden = $2, partijen = $3 where id = $1', [
      ...[id, [gebied], partijen],
    ])
    await signIn(page, team.vertrouwenspersoon, `${pad}/route`)

    await test.step('every step of this row stands there, in its order', async () => {
      await expect(page.getByRole('heading', { name: 'Klachtroute', level: 1 })).toBeVisible({ timeout: 30_000 })
      for (const stap of stappen) await expect(stapVan(page, stapTekst[stap.soort].naam)).toBeVisible()
      await expect(page.getByText(sjabloonTekst[soort].naam).first()).toBeAttached()
      await check(page)
    })

    const [eerste, ...rest] = stappen.filter(({ soort: een }) => een !== 'bemiddeling')
    const laatste = rest.findLast(({ kring }) => kring !== 'ernaast')
    for (const stap of [eerste, laatste]) {
      if (!stap) continue
      const naam = stapTekst[stap.soort].naam
      await test.step(`${naam}: chosen, begun, done`, async () => {
        await kies(page, naam)
        await begin(page, naam, async () => vooraf[stap.soort]?.(page))
        await rondAf(page, naam)
      })
    }
    const over = rest.find(({ soort: een }) => een !== laatste?.soort)
    if (over) await test.step('a step is skipped', () => slaOver(page, stapTekst[over.soort].naam))

    await test.step('R-ROUTE-8: and the dossier is closed', async () => {
      await page.goto(`${pad}/afsluiten`)
      await closeDossier(page)
      await page.getByRole('button', { name: 'Sluit het dossier af' }).click()
      await expect(page.getByText(/^Afgesloten op/).first()).toBeVisible({ timeout: 20_000 })
      await page.goto(`${pad}/route`)
      await expect(page.getByText('Dit dossier is afgesloten. Zo liep de klacht.')).toBeVisible({ timeout: 20_000 })
      await check(page)
    })
  })
}
