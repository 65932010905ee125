import { expect, type Page } from '@playwright/test'
import { zelfVragen } from '@/lib/domain/bestuursklacht/bestuursklacht.data'
import { zelfVraagTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { daysAgo } from './bestuursklacht'
import { answer } from './form'
import { act, send } from './verzegeld'

/** A formele klacht at a bestuur whose office has a key: received, handled, and told with something left out. */
export async function fillEveryBestuursklachtForm(desk: Page, bestuurId: string): Promise<void> {
  await desk.goto(`/${bestuurId}/bestuurstafel/formele-klachten/nieuw`)
  await send(desk, 'Verzegel en leg vast', async () => {
    await answer(desk, /zelf bij betrokken/, 'Nee')
    await answer(desk, 'Om welke school gaat het?', /Zogenaamd/)
    await answer(desk, 'Is de directeur van die school erbij betrokken?', 'Nee')
    await answer(desk, 'Van wie kreeg u de klacht?', 'Van de klager zelf')
    await answer(desk, 'Hoe kreeg u de klacht?', 'Op papier')
  })
  await expect(desk.getByRole('heading', { name: 'Formele klacht bij het bestuur' })).toBeVisible()
  const { pathname } = new URL(desk.url())
  await act(desk, `${pathname}/verder?stap=zelf_afhandelen`, 'Leg dit vast', async () => {
    for (const vraag of zelfVragen) await answer(desk, zelfVraagTekst[vraag], 'Nee')
  })
  await act(desk, `${pathname}/verder?stap=voornemen`, 'Leg dit vast', async () => {
    await answer(desk, 'Wat bent u van plan te besluiten?', 'De klacht is ongegrond')
    await desk.getByLabel('Tot en met welke dag kan de aangeklaagde zich verweren?').fill(daysAgo(-10))
  })
  await act(desk, `${pathname}/vertellen`, 'Leg dit vast', async () => {
    await desk.getByRole('group', { name: 'Wie is ingelicht?' }).getByLabel('De aangeklaagde').last().check()
    await answer(desk, 'Wat stond er in het afschrift?', 'Er is iets uit weggelaten')
  })
}
