import { expect, type Page } from '@playwright/test'
import { answer, written } from './form'
import { answerAnew, makeOfficeKey, takeStep } from './meldplicht'
import { fillSealed, send } from './verzegeld'

/** A report sealed at once, one told by telephone and sealed later, and a step of the bestuur. */
export async function fillEveryReportForm(page: Page, desk: Page, dossier: string): Promise<void> {
  const [, bestuurId = '', , id = ''] = dossier.split('/')
  const melden = `/${bestuurId}/meldplicht/${id}`
  await makeOfficeKey(desk, bestuurId)
  await answerAnew(page, bestuurId, id)
  await page.goto(`${melden}/melden`)
  await send(page, 'Verzegel en meld', async () => {
    await answer(page, /erbij betrokken/, 'Nee')
    await page.getByRole('button', { name: 'De woorden zijn gelijk' }).click()
    await expect(page.getByText('is nagekeken')).toBeVisible()
  })
  await answerAnew(page, bestuurId, id)
  await page.goto(`${melden}/bellen`)
  await send(page, 'Leg vast', async () => {
    await answer(page, /erbij betrokken/, 'Nee')
    await answer(page, 'Wie belde u?', /./)
    await page.getByLabel('Wanneer belde u?').fill(written(new Date()))
  })
  await page.goto(`${melden}/verzegelen`)
  await send(page, 'Verzegel en verstuur')
  await desk.goto(`/${bestuurId}/bestuurstafel/meldketens`)
  await desk.getByRole('rowheader').getByRole('link').first().click()
  await takeStep(desk, {}, () => fillSealed(desk))
}
