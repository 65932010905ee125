import { check } from '../../support/axe'
import { newTeam } from '../../support/besturen'
import { expect, test } from '../../support/fixtures'
import { layZaken } from '../../support/zaken'
import { signIn } from '../steps/account'

test('R-TERM-4: everything with a day stands in the agenda, and a calendar reads the days by a link that can be taken back', async ({
  page,
  request,
  troubles,
}) => {
  test.setTimeout(240_000)
  troubles.allow(/status of 404/)
  const team = await newTeam()
  await layZaken(team)
  await signIn(page, team.vertrouwenspersoon, `/${team.bestuur.id}/vandaag`)
  await page.getByRole('link', { name: 'Alles met een datum' }).click()
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat er komt' })).toBeVisible()
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(1)
  await check(page)

  const link = await test.step('a link is shown once, and gives days and nothing else', async () => {
    await page.getByRole('button', { name: 'Maak een link' }).click()
    const shown = page.getByLabel('Uw link')
    await expect(shown).toHaveValue(/\/api\/agenda\/[\w-]{43}\.ics$/)
    await check(page)
    const url = await shown.inputValue()
    const answer = await request.get(url)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toBe('no-store')
    const text = await answer.text()
    expect(text).toContain('SUMMARY:Geborgen: iets doen')
    expect(text).not.toMatch(/dossier|klacht|melding|school|Verzonnen/i)
    return url
  })

  await test.step('taken back it is not there any more', async () => {
    await page.reload()
    await expect(page.getByText('U hebt een link sinds')).toBeVisible()
    await expect(page.getByLabel('Uw link')).toHaveCount(0)
    await page.getByRole('button', { name: 'Trek de link in' }).click()
    await expect(page.getByText('De link is ingetrokken. Uw agenda krijgt niets meer.')).toBeVisible()
    expect((await request.get(link)).status()).toBe(404)
  })
})
