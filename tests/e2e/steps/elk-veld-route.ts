import type { Page } from '@playwright/test'
import { answer, written } from './form'
import { act, follow, send } from './verzegeld'

/** A step that is chosen, prepared, begun and done; one that is skipped, and one that the klager stops. */
export async function fillEveryRouteForm(page: Page, dossier: string): Promise<void> {
  await chooseStap(page, dossier, 'Gesprek met de ander', /het woord/)
  await follow(page, 'Bereid voor – Gesprek met de ander', 'Bewaar de voorbereiding')
  await follow(page, 'Begin deze stap – Gesprek met de ander', 'Begin deze stap')
  await follow(page, 'Rond af – Gesprek met de ander', 'Rond deze stap af', async () => {
    await answer(page, 'Wat leverde het op?', 'Een deel is opgelost')
    await answer(page, 'Is de klager tevreden?', 'Voor een deel')
    await answer(page, 'Wil de klager nazorg?', 'Ja')
    await page.getByLabel('Wanneer vraagt u hoe het gaat?').fill(written(new Date()))
    await answer(page, /Hoorde u iets nieuws/, 'Nee')
  })
  await follow(page, 'Leg de nazorg vast – Gesprek met de ander', 'Bewaar de nazorg')
  await act(page, `${dossier}/route/overslaan?stap=bestuur`, 'Sla deze stap over')
  await chooseStap(page, dossier, 'Hulpverlening', /zelf$/)
  await follow(page, 'Begin deze stap – Hulpverlening', 'Begin deze stap')
  await follow(page, 'De klager stopt – Hulpverlening', 'Leg vast dat de klager stopt')
}

async function chooseStap(page: Page, dossier: string, stap: string, steun: RegExp): Promise<void> {
  await page.goto(`${dossier}/route/kiezen`)
  await send(page, 'Zet deze stap in de route', async () => {
    await page.getByLabel('Welke stap?').selectOption({ label: stap })
    await page.getByRole('group', { name: 'Wat doet u bij deze stap?' }).getByLabel(steun).check()
  })
}
