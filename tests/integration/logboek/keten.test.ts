import { spawnSync } from 'node:child_process'
import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World

beforeEach(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})

/** As a superuser would who knows the tables, but not that anyone looks. */
const tamper = (text: string) => ask(db.admin, text.replace('$bestuur', `'${world.noord.id}'`))

describe('npm run logboek:check', () => {
  test('finds whole chains whole', () => {
    expect(check()).toEqual({ status: 0, broken: [] })
  })

  test.each([
    ['another event', `update logboek set event = 'dossier_read' where bestuur_id = $bestuur and nr = 2`, 2],
    ['other codes', `update logboek set data = '{"soort":"signaal"}' where bestuur_id = $bestuur and nr = 3`, 3],
    ['another day', `update logboek set at = at - interval '1 day' where bestuur_id = $bestuur and nr = 1`, 1],
    ['another person', `update logboek set account_id = gen_random_uuid() where bestuur_id = $bestuur and nr = 4`, 4],
    ['a line gone', 'delete from logboek where bestuur_id = $bestuur and nr = 2', 2],
    ['the first line gone', 'delete from logboek where bestuur_id = $bestuur and nr = 1', 1],
    [
      'a line written anew with a hash that fits it',
      `update logboek set event = 'x_read', hash = logboek_schakel(prev_hash, bestuur_id, nr, at, account_id, 'x_read', object_id, data)
       where bestuur_id = $bestuur and nr = 2`,
      3,
    ],
  ])('names the first broken link: %s', async (_, text, nr) => {
    await tamper(text)
    expect(check()).toEqual({ status: 1, broken: [`bestuur ${world.noord.id}, regel ${nr}`] })
  })

  test('checks the chain of each person too', async () => {
    const account = world.account.adviseur
    await ask(db.admin, `update persoonslogboek set event = 'ingelogd' where account_id = $1`, [account])
    expect(check()).toEqual({ status: 1, broken: [`persoon ${account}, regel 1`] })
  })

  test('says when it cannot look', () => {
    expect(check('postgresql://geborgen_kopie@127.0.0.1:1/x').status).toBe(2)
  })
})

function check(url = db.kopie) {
  const args = ['--import', './lib/platform/cli/register.mjs', 'lib/platform/cli/logboek-controleren.ts']
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, DATABASE_KOPIE_URL: url },
    encoding: 'utf8',
  })
  return { status, broken: [...stdout.matchAll(/^Gebroken: (.*?): /gm)].map(([, where]) => where) }
}
