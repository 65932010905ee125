import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { type AccountId, newId } from '@/lib/kernel/id'
import { actorOf, besturenOf } from '@/lib/platform/auth/actor'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { testEnvironment } from './environment'

let db: TestDatabase
const accountId = newId<'account'>() as AccountId
const person = (today: string): Person => ({ accountId, sessieId: '', today: today as Datum })

type Aanstelling = { status: string; vanaf: string; tot?: string; afwikkelenTot?: string }

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  const columns = `insert into account (id, mail, naam, status) values ($1, 'noor@voorbeeld.test', 'Noor', 'actief')`
  await ask(db.admin, columns, [accountId])
})

async function bestuurWith(...aanstellingen: Aanstelling[]): Promise<string> {
  const bestuurId = newId()
  await ask(db.admin, `insert into bestuur (id, naam, grondslag, sector) values ($1, 'Bestuur', 'openbaar', 'po')`, [
    bestuurId,
  ])
  for (const { status, vanaf, tot, afwikkelenTot } of aanstellingen)
    await ask(
      db.admin,
      `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, tot, afwikkelen_tot, status, voorbereid_door)
       values ($1, $2, $3::uuid, 'contactpersoon', $4, $5, $6, $7, $3::uuid)`,
      [bestuurId, newId(), accountId, vanaf, tot ?? null, afwikkelenTot ?? null, status],
    )
  return bestuurId
}

const cases: [string, Aanstelling, string, 'werkend' | 'afwikkelend' | null][] = [
  ['active', { status: 'actief', vanaf: '2026-01-01' }, '2026-11-22', 'werkend'],
  ['active, on its first day', { status: 'actief', vanaf: '2026-11-22' }, '2026-11-22', 'werkend'],
  ['active, the day before', { status: 'actief', vanaf: '2026-11-23' }, '2026-11-22', null],
  ['active, on its last day', { status: 'actief', vanaf: '2026-01-01', tot: '2026-11-22' }, '2026-11-22', 'werkend'],
  ['past its end', { status: 'actief', vanaf: '2026-01-01', tot: '2026-11-21' }, '2026-11-22', null],
  [
    'past its end, winding up until today',
    { status: 'beeindigd', vanaf: '2026-01-01', tot: '2026-11-01', afwikkelenTot: '2026-11-22' },
    '2026-11-22',
    'afwikkelend',
  ],
  [
    'done winding up',
    { status: 'beeindigd', vanaf: '2026-01-01', tot: '2026-11-01', afwikkelenTot: '2026-11-21' },
    '2026-11-22',
    null,
  ],
  ['prepared', { status: 'voorbereid', vanaf: '2026-01-01' }, '2026-11-22', null],
  ['suspended', { status: 'geschorst', vanaf: '2026-01-01' }, '2026-11-22', null],
]

describe('who someone is at a bestuur today', () => {
  test.each(cases)('an aanstelling that is %s', async (_, aanstelling, today, werking) => {
    const bestuurId = await bestuurWith(aanstelling)
    const actor = await actorOf(person(today), bestuurId)
    expect(actor?.aanstellingen.map((one) => one.werking) ?? null).toEqual(werking ? [werking] : null)
    const besturen = (await besturenOf(person(today))).map(({ id }) => id)
    expect(besturen.includes(bestuurId)).toBe(werking !== null)
  })

  test('a bestuur where nothing was given, one that does not exist, and no id at all look the same', async () => {
    expect(await actorOf(person('2026-11-22'), await bestuurWith())).toBeNull()
    expect(await actorOf(person('2026-11-22'), newId())).toBeNull()
    expect(await actorOf(person('2026-11-22'), "x' or true --")).toBeNull()
  })

  test('nobody but the app may ask at the door', async () => {
    await expect(ask(db.worker, `select * from deur_aanmelding('x')`)).rejects.toThrow(/permission denied/)
    await expect(ask(db.app, 'select * from poging')).rejects.toThrow(/permission denied/)
    await expect(ask(db.app, `insert into persoonslogboek values ('${accountId}')`)).rejects.toThrow(
      /permission denied/,
    )
    expect(await ask(db.app, 'select id from account')).toEqual([])
  })
})
