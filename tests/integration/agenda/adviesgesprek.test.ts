import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { hrefOf } from '@/components/vandaag/taak-regel'
import { shareAgenda } from '@/lib/domain/agenda/agenda.commands'
import { loadAgendapunten } from '@/lib/domain/agenda/agenda.store'
import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import { getAgenda } from '@/lib/domain/vandaag/agenda.queries'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { taakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { read } from '@/lib/platform/db/change'
import { must } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { quiet } from './agenda-world'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})
beforeEach(async () => {
  await quiet(db)
  await ask(db.admin, 'delete from herinnering')
})

const spoke = (actor: Actor, op: string) =>
  must(recordAdviesgesprek(actor, { schoolId: world.noord.school, op: op as Datum }))
const own = (taken: readonly Taak[] = []) => taken.filter(({ soort }) => soort === 'adviesgesprek')
const days = (taken: readonly Taak[] = []) => own(taken).map(({ uiterlijk }) => uiterlijk)
const tell = async (day: string) =>
  (await ask<{ mail: string }>(db.deur, 'select mail from deur_herinneren($1)', [day])).map(({ mail }) => mail)
const set = (text: string, ...values: unknown[]) => ask(db.admin, text, values)

test('R-TERM-4, T-ADVG: by when she speaks the directeur again stands on Vandaag and in the agenda, with the school', async () => {
  const { adviseur, collega } = world.actor
  await spoke(adviseur, '2026-10-12')
  const [taak] = own((await getVandaag(adviseur))?.dezeWeek)
  const [school] = await set('select naam from school where id = $1', world.noord.school)
  expect(taak).toMatchObject({
    uiterlijk: '2026-11-23',
    wie: 'ik',
    nummer: null,
    kaart: null,
    schoolNaam: school?.naam,
  })
  expect(taak && [taakTekst(taak), hrefOf(world.noord.id, taak)]).toEqual([
    'Praat met de directeur',
    routes.adviesgesprekken(world.noord.id),
  ])
  expect(days((await getAgenda(adviseur))?.taken)).toEqual(['2026-11-23'])
  expect(days((await getAgenda(collega))?.taken)).toEqual([])
})

test('R-TERM-4, T-ADVG: only the newest talk at a school counts, and what was recorded last of one day', async () => {
  const { adviseur } = world.actor
  await spoke(adviseur, '2026-10-01')
  expect(days((await getVandaag(adviseur))?.teLaat)).toEqual(['2026-11-12'])
  await spoke(adviseur, '2026-11-16')
  await spoke(adviseur, '2026-09-01')
  expect(days((await getVandaag(adviseur))?.teLaat)).toEqual([])
  expect(days((await getAgenda(adviseur))?.taken)).toEqual(['2026-12-28'])
  // The rules have no such term any more when the last talk is recorded: then there is no next day.
  const last = await spoke(adviseur, '2026-11-16')
  await set('update adviesgesprek set volgende_op = null where id = $1', last.value)
  expect(days((await getAgenda(adviseur))?.taken)).toEqual([])
})

test('R-TERM-4, T-ADVG: she is reminded the evening before and when it is late, and a new talk ends that', async () => {
  const { adviseur } = world.actor
  await spoke(adviseur, '2026-10-12')
  expect(await tell('2026-11-21')).toEqual([])
  expect(await tell('2026-11-22')).toEqual(['adviseur@example.nl'])
  expect(await tell('2026-11-24')).toEqual(['adviseur@example.nl'])
  await spoke(adviseur, '2026-11-22')
  expect(await tell('2026-12-01')).toEqual([])
})

test('R-TERM-4, T-ADVG: the agenda file has its day and no word of it', async () => {
  const { adviseur } = world.actor
  await spoke(adviseur, '2026-10-12')
  const print = createHash('sha256').update(randomBytes(32)).digest()
  await must(shareAgenda(adviseur, { tokenHash: print.toString('base64url') }))
  const [file] = await ask(db.deur, `select deur_agenda($1, '2026-11-22') as days`, [print])
  expect(file).toEqual({ days: ['2026-11-23'] })
})

test('R-AANST-4, T-ADVG: nothing is asked once she no longer works at that school, or it is closed', async () => {
  const { adviseur } = world.actor
  await spoke(adviseur, '2026-10-12')
  const seen = () => read(adviseur, (tx) => loadAgendapunten(tx, adviseur, { alles: '2026-12-31' as Datum }))
  const asked = async () => [(await seen()).length, (await tell('2026-11-24')).length]
  const gone = async (out: string, back: string, ...values: unknown[]) => {
    await set('delete from herinnering')
    await set(out, ...values)
    expect(await asked(), out).toEqual([0, 0])
    await set(back, ...values)
    expect(await asked(), back).toEqual([1, 1])
  }
  const [account, school] = [world.account.adviseur, world.noord.school]
  const aanstelling = (change: string) => `update aanstelling set ${change} where account_id = $1`
  await gone(aanstelling(`status = 'geschorst'`), aanstelling(`status = 'actief'`), account)
  await gone(
    aanstelling(`tot = '2026-11-20', afwikkelen_tot = '2026-12-20'`),
    aanstelling('tot = null, afwikkelen_tot = null'),
    account,
  )
  await gone(aanstelling(`rol = 'contactpersoon'`), aanstelling(`rol = 'vertrouwenspersoon'`), account)
  const elsewhere = (from: string, to: string) =>
    `update aanstelling_school k set school_id = ${to} from aanstelling a
     where a.id = k.aanstelling_id and a.account_id = $1 and k.school_id = ${from} and $2::uuid <> $3::uuid`
  await gone(elsewhere('$2', '$3'), elsewhere('$3', '$2'), account, school, world.noord.andereSchool)
  await gone(
    `update school set gesloten_op = '2026-11-01' where id = $1`,
    'update school set gesloten_op = null where id = $1',
    school,
  )
})
