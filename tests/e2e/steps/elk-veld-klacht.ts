import type { Page } from '@playwright/test'
import { answer, written } from './form'
import { act, send } from './verzegeld'

const vandaag = written(new Date())

/** A formele klacht that the adviser hands in herself, a step of it, and who helps. */
export async function fillEveryKlachtForm(page: Page, dossier: string): Promise<void> {
  await act(page, `${dossier}/formele-klachten/nieuw`, 'Leg de klacht vast', async () => {
    await answer(page, 'Waar is de klacht ingediend?', 'De klachtencommissie')
    await answer(page, 'Hoe is de klacht ingediend?', 'Met een brief')
    await answer(page, 'Wie bracht de klacht weg?', /^Ik, omdat/)
    await answer(page, 'Wie gaf toestemming?', 'de klager')
    await answer(page, 'Hoe gaf die toestemming?', 'mondeling')
    await page.getByLabel('Wanneer was dat?').fill(vandaag)
    await page.getByLabel('Wanneer is de klacht ingediend?').fill(vandaag)
    await page.getByLabel('Wanneer is de klacht ontvangen?').fill(vandaag)
  })
  await page.getByRole('link', { name: 'De commissie schreef dat zij de klacht onderzoekt' }).click()
  await send(page, 'Leg dit vast')
  await page.getByRole('link', { name: 'Leg vast wie er helpt' }).click()
  await send(page, 'Leg dit vast', async () => {
    await answer(page, 'Wie helpt de klager?', 'Iemand helpt')
    await answer(page, 'Wie helpt de aangeklaagde?', 'Dat weet ik niet')
  })
}
