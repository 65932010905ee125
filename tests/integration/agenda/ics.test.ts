import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET } from '@/app/api/agenda/[token]/route'
import { revokeAgenda, shareAgenda } from '@/lib/domain/agenda/agenda.commands'
import { getAgenda } from '@/lib/domain/vandaag/agenda.queries'
import type { Actor } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { must } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { putActie, quiet } from './agenda-world'

let db: TestDatabase
let world: World
const today = todayInNederland(new Date())
const compact = (after: number) => addDays(today, after).replaceAll('-', '')

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    ...{ NEXTAUTH_URL: 'https://geborgen.invalid', NEXTAUTH_SECRET: secret(), GEBORGEN_PEPPER: secret() },
    ...{ GEBORGEN_ZEGELSLEUTEL: secret(), SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'proef@geborgen.invalid' },
  })
})
beforeEach(async () => {
  await quiet(db)
  await ask(db.admin, 'delete from poging')
})

const fetchLink = (token: string, network = '192.0.2.1') =>
  GET(new Request(`https://geborgen.invalid/api/agenda/${token}.ics`, { headers: { 'x-forwarded-for': network } }), {
    params: Promise.resolve({ token: `${token}.ics` }),
  })
async function shared(actor: Actor): Promise<string> {
  const secret = randomBytes(32)
  await must(shareAgenda(actor, { tokenHash: createHash('sha256').update(secret).digest('base64url') }))
  return secret.toString('base64url')
}
const daysOf = (text: string) => [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day)

describe('R-TERM-4: the agenda file', () => {
  test('R-SPOOR-1: has the days, what is late on today, and no word, number or id of a case', async () => {
    for (const after of [-4, 3, 3, 200, 500]) await putActie(db, world, 'adviseur', addDays(today, after))
    await putActie(db, world, 'collega', addDays(today, 9))
    const token = await shared(world.actor.adviseur)
    const response = await fetchLink(token)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/calendar')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    expect(daysOf(text)).toEqual([compact(0), compact(3), compact(200)])
    const titles = [...text.matchAll(/SUMMARY:(.*)/g)].map(([, title]) => title?.trim())
    expect(new Set(titles)).toEqual(new Set(['Geborgen: iets doen']))
    const ids = await ask<{ id: string }>(
      db.admin,
      `select id::text from actie union select id::text from object union select id::text from account
       union select nummer from dossier union select naam from account union select id::text from bestuur`,
    )
    expect(ids.filter(({ id }) => text.includes(id))).toEqual([])
    expect(text).not.toMatch(/dossier|klacht|melding|school/i)
    const again = await (await fetchLink(token)).text()
    const uids = (of: string) => of.match(/UID:.*/g)
    expect(uids(again), 'a program sees that it is the same day').toEqual(uids(text))
  })

  test('another bestuur has a link of its own, with days of its own', async () => {
    await putActie(db, world, 'externe', addDays(today, 1))
    await putActie(db, world, 'externe', addDays(today, 2), { bestuur: 'zuid' })
    const [noord, zuid] = [await shared(world.actor.externe), await shared(world.externeZuid)]
    expect(daysOf(await (await fetchLink(noord)).text())).toEqual([compact(1)])
    expect(daysOf(await (await fetchLink(zuid)).text())).toEqual([compact(2)])
  })

  test('taken back, replaced or never made, it is not there', async () => {
    const { adviseur } = world.actor
    const former = await shared(adviseur)
    const token = await shared(adviseur)
    expect((await fetchLink(former)).status).toBe(404)
    expect((await getAgenda(adviseur))?.link).toEqual({ gemaaktOp: adviseur.today })
    await must(revokeAgenda(adviseur, {}))
    expect((await fetchLink(token)).status).toBe(404)
    expect((await getAgenda(adviseur))?.link).toBeNull()
    expect(await revokeAgenda(adviseur, {})).toEqual({ ok: false, failure: { kind: 'no_link' } })
    for (const wrong of [randomBytes(32).toString('base64url'), 'x', '']) {
      const answer = await fetchLink(wrong)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
    }
  })

  test('R-AANST-4: suspended or gone it gives nothing, and back again it does', async () => {
    const token = await shared(world.actor.adviseur)
    const set = (text: string) =>
      ask(db.admin, `update aanstelling set ${text} where account_id = $1`, [world.account.adviseur])
    await set(`status = 'geschorst', geschorst_op = '2026-01-02'`)
    expect((await fetchLink(token)).status).toBe(404)
    await set(`status = 'actief', geschorst_op = null, tot = '2026-02-01', afwikkelen_tot = '2099-01-01'`)
    expect((await fetchLink(token)).status).toBe(404)
    await set('tot = null, afwikkelen_tot = null')
    expect((await fetchLink(token)).status).toBe(200)
  })

  test('who asks too often waits: per link, and per network that guesses', async () => {
    const token = await shared(world.actor.adviseur)
    const often: number[] = []
    for (let nr = 0; nr < 12; nr++) often.push((await fetchLink(token, `192.0.2.${nr}`)).status)
    expect(often).toEqual([...Array(10).fill(200), 429, 429])
    const guesses: number[] = []
    for (let nr = 0; nr < 102; nr++)
      guesses.push((await fetchLink(randomBytes(32).toString('base64url'), '198.51.100.7')).status)
    expect(guesses.slice(99)).toEqual([404, 429, 429])
  })

  test('the secret is kept nowhere', async () => {
    const token = await shared(world.actor.adviseur)
    await fetchLink(token)
    const [row] = await ask<{ all: string }>(db.admin, `select string_agg(t::text, ' ') as all from agenda_link t`)
    expect(row?.all).not.toContain(Buffer.from(token, 'base64url').toString('hex'))
    const [tries] = await ask<{ all: string }>(db.admin, `select string_agg(t::text, ' ') as all from poging t`)
    expect(tries?.all).not.toContain(token)
  })
})

test('R-AANST-5: a link is made with the person’s own logboek, and with no line in that of the bestuur', async () => {
  const lines = () =>
    ask(db.admin, `select event from persoonslogboek where account_id = $1 and event like 'agenda%'`, [
      world.account.collega,
    ])
  await shared(world.actor.collega)
  await must(revokeAgenda(world.actor.collega, {}))
  expect(await lines()).toEqual([{ event: 'agenda_shared' }, { event: 'agenda_revoked' }])
  expect(await ask(db.admin, `select 1 from logboek where event like 'agenda%'`)).toEqual([])
})
