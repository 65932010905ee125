import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'
import { signIn } from '../steps/account'
import * as step from '../steps/bestuursklacht'
import { answer } from '../steps/form'
import * as meld from '../steps/meldplicht'

test('a formele klacht at the bestuur, from its receipt to the decision', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const team = await newTeam()
  const { bestuur } = team
  const [ria, karel] = [
    await meld.newBestuurder(team, 'Ria Schijnbaar'),
    await meld.newBestuurder(team, 'Karel Denkbeeld'),
  ]
  await signIn(page, ria, `/${bestuur.id}/bestuurstafel/formele-klachten`)
  await expect(page.getByText('Er is geen formele klacht')).toBeVisible()
  await check(page)
  await meld.makeOfficeKey(page, bestuur.id)

  await test.step('received, with its day, sealed to the office', async () => {
    const all = { 'Is Karel Denkbeeld erbij betrokken?': 'Nee', 'Bent u er zelf bij betrokken?': 'Nee' } as const
    await step.receive(page, bestuur.id, all, async () => {
      await expect(page.getByText('Dit ziet het hele bestuur')).toBeVisible()
      await check(page)
    })
    await expect(page.getByText(step.klacht['Wat staat er in de klacht?'])).toBeVisible({ timeout: 20_000 })
    expect((await waitForMail(karel.mail, /staat iets voor u klaar/)).text).not.toMatch(/Bo |trainer|klacht/)
    await check(page)
  })

  await test.step('not handled by the bestuur itself while that is in doubt', async () => {
    await page.getByRole('link', { name: 'Zelf afhandelen' }).click()
    await expect(page.getByRole('button', { name: 'Leg dit vast' })).toBeEnabled({ timeout: 20_000 })
    for (const vraag of ['Is de klacht ingewikkeld?', 'Is de klacht ernstig?', 'Denkt u aan ingrijpende maatregelen?'])
      await answer(page, vraag, 'Nee')
    await answer(page, 'Is er twijfel over wat er is gebeurd?', 'Weet ik niet')
    await page.getByLabel('Wat deed of besloot u, en waarom?').fill('Wij willen het snel oplossen.')
    await expect(page.getByText('Vraag eerst advies aan de klachtencommissie')).toBeVisible()
    await check(page)
    await page.getByRole('button', { name: 'Leg dit vast' }).click()
    await expect(page.getByText('Deze klacht handelt u niet zelf af.').last()).toBeVisible({ timeout: 20_000 })
    await expect(page.getByLabel('Wat deed of besloot u, en waarom?')).toHaveValue('Wij willen het snel oplossen.')
    await page.getByRole('link', { name: 'Terug naar de klacht' }).click()
  })

  await test.step('sent on to the committee, with a voorlopige maatregel that has an end', async () => {
    await step.take(page, 'Naar de klachtencommissie verwijzen', {
      ...{ dagen: 39, toelichting: 'Wij twijfelen over wat er gebeurde.' },
      met: () => answer(page, 'Wie koos dit?', 'Het bestuur verwijst'),
    })
    await step.take(page, 'Een voorlopige maatregel nemen', {
      ...{ dagen: 39, toelichting: 'Bo traint zolang bij een andere groep.' },
      met: async () => {
        await answer(page, 'Welke maatregel?', 'Een andere maatregel')
        await answer(page, 'Tot wanneer duurt de maatregel?', 'Tot het bestuur besluit')
      },
    })
    await expect(page.getByText('tot het bestuur besluit.').first()).toBeVisible()
    await step.tell(page, ['De klager', 'De directeur van de school'])
  })

  await test.step('the advice starts the days of the decision, and a notice gives a new one', async () => {
    await step.take(page, 'Het advies van de commissie is ontvangen', {
      ...{ dagen: 35, toelichting: 'De commissie vindt de klacht gegrond.' },
      met: () => answer(page, 'Wat vond de commissie?', 'De klacht is gegrond'),
    })
    await expect(page.getByText(/^Te laat: \d+ dagen$/).first()).toBeVisible()
    await check(page)
    await step.take(page, 'Meer tijd nemen voor het besluit', {
      ...{ dagen: 8, toelichting: 'Wij spreken eerst met de sportschool.' },
      met: () => page.getByLabel('Tot wanneer neemt u de tijd?').fill(step.daysAgo(-10)),
    })
    await expect(page.getByText(/^Te laat/)).toHaveCount(0)
  })

  await test.step('no decision before the aangeklaagde could defend himself', async () => {
    await step.take(page, 'Een voorgenomen besluit voorleggen', {
      ...{ dagen: 6, toelichting: 'Wij zijn van plan het oordeel te volgen.' },
      met: async () => {
        await answer(page, 'Wat bent u van plan te besluiten?', 'De klacht is gegrond')
        await page.getByLabel('Tot en met welke dag kan de aangeklaagde zich verweren?').fill(step.daysAgo(1))
      },
    })
    await expect(page.getByRole('link', { name: 'Besluiten', exact: true })).toHaveCount(0)
    await step.take(page, 'Verweer van de aangeklaagde vastleggen', {
      ...{ dagen: 0, toelichting: 'De trainer schreef niet terug.' },
      met: () => answer(page, 'Hoe kwam het verweer?', 'Er kwam geen verweer'),
    })
  })

  await test.step('the decision follows the advice, and its copies go out, one with something left out', async () => {
    await step.take(page, 'Besluiten', {
      ...{ dagen: 0, toelichting: 'Wij volgen het oordeel. De trainer krijgt begeleiding.' },
      met: async () => {
        await answer(page, 'Wat besluit u?', 'De klacht is gegrond')
        await answer(page, 'Volgt u het oordeel van de commissie?', 'Het bestuur volgt het oordeel van de commissie')
        await page.getByLabel('Welke maatregelen horen erbij?').fill('Een jaar lang een gesprek per maand.')
        await check(page)
      },
    })
    await expect(page.getByText('Er is besloten').first()).toBeVisible()
    const open = page.getByRole('heading', { name: /^Besluit van/ })
    await expect(open).toBeVisible()
    await step.tell(page, ['De aangeklaagde'])
    await check(page)
  })

  await test.step('the other bestuurder reads all of it, after he was given the key', async () => {
    const his = await meld.deskOf(browser, karel, `/${bestuur.id}/bestuurstafel/formele-klachten`)
    await his.getByRole('rowheader').getByRole('link').first().click()
    await expect(his.getByText('Wij volgen het oordeel. De trainer krijgt begeleiding.')).toBeVisible({
      timeout: 20_000,
    })
    await expect(his.getByText('Vastgelegd door Ria Schijnbaar.').first()).toBeVisible()
  })
})

test('an involved bestuurder sees nothing of it; who is neither bestuur nor committee sends the klager on', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const team = await newTeam()
  const { bestuur, vertrouwenspersoon } = team
  const [ria, karel] = [
    await meld.newBestuurder(team, 'Ria Schijnbaar'),
    await meld.newBestuurder(team, 'Karel Denkbeeld'),
  ]
  await signIn(page, ria, `/${bestuur.id}/bestuurstafel/formele-klachten/nieuw`)
  await answer(page, 'Is Karel Denkbeeld erbij betrokken?', 'Nee')
  await answer(page, 'Bent u er zelf bij betrokken?', 'Weet ik niet')
  await expect(page.getByText('Geef deze klacht aan Karel Denkbeeld')).toBeVisible()
  await answer(page, 'Is Karel Denkbeeld erbij betrokken?', 'Ja')
  await expect(page.getByText('Verwijs de klager naar de klachtencommissie')).toBeVisible()
  await check(page)
  const about = { 'Is Karel Denkbeeld erbij betrokken?': 'Ja', 'Bent u er zelf bij betrokken?': 'Nee' } as const
  await step.receive(page, bestuur.id, about)
  const { pathname } = new URL(page.url())

  const his = await meld.deskOf(browser, karel, `/${bestuur.id}/bestuurstafel/formele-klachten`)
  await expect(his.getByText('Er is geen formele klacht')).toBeVisible()
  await his.goto(pathname)
  await expect(his.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()

  const hers = await meld.deskOf(browser, vertrouwenspersoon, `/${bestuur.id}/vandaag`)
  await hers.goto(pathname)
  await expect(hers.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  await hers.goto(`/${bestuur.id}/klacht-doorverwijzen`)
  await expect(hers.getByRole('heading', { name: 'U kreeg een formele klacht' })).toBeVisible()
  await expect(hers.getByText('Ria Schijnbaar')).toBeVisible()
  await check(hers)
})
