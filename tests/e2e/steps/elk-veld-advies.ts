import type { Page } from '@playwright/test'
import { formatDatum, todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { chooseOffice } from './advies'
import { answer, written } from './form'
import { act, send } from './verzegeld'

/** An advies to the bestuur, whose words were compared before, and every step that is taken with it. */
export async function fillEveryAdviesForm(page: Page, desk: Page, bestuurId: string, naam: string): Promise<void> {
  await page.goto(`/${bestuurId}/adviezen/nieuw`)
  await send(page, 'Verzegel en verstuur', async () => {
    await chooseOffice(page, { voor: 'Het bestuur', betrokken: { [naam]: 'Nee' } })
    await answer(page, 'Vroeg iemand erom?', 'U geeft het uit uzelf')
    await answer(page, 'Waar komt het uit voort?', 'Een thema')
    await answer(page, /raden over wie dit gaat/, 'Nee')
  })
  const { pathname } = new URL(page.url())
  await act(page, `${pathname}/bespreken`, 'Leg dit gesprek vast', () =>
    page.getByLabel('Wanneer sprak u erover?').fill(written(new Date())),
  )
  const later = formatDatum(addDays(todayInNederland(new Date()), 30), 'kort')
  await act(desk, `${pathname}/beantwoorden`, 'Verzegel en antwoord', async () => {
    await answer(desk, 'Wat besluit u?', 'Overgenomen')
    await desk.getByLabel('Wanneer is het klaar?').fill(later)
  })
  await act(page, `${pathname}/opvolgen`, 'Leg dit vast', () => answer(page, 'Is het gedaan?', 'Gedaan'))
  await act(page, `${pathname}/afronden`, 'Rond af', async () => {
    await answer(page, 'Hoe goed was het advies?', /^4:/)
    await answer(page, 'Hoeveel draagvlak had het?', /^2:/)
  })
}
