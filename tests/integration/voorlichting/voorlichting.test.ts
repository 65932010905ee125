import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import * as commands from '@/lib/domain/voorlichting/voorlichting.commands'
import { getVoorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting.queries'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { planInput, plannedVoorlichting } from '@/tests/support/voorlichting-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})
beforeEach(() => ask(db.admin, 'delete from voorlichting'))

const adviseur = () => at.world.actor.adviseur
const plan = (schooljaar = 2026) => getVoorlichtingsplan(adviseur(), schooljaar)
const standing = async (schooljaar = 2026) =>
  (await plan(schooljaar))?.periodes.flatMap(({ regels }) => regels.map(({ week, stand }) => `${week} ${stand}`))

test('R-VRL-1: a plan in four periods, with what it lacks, seen by her alone', async () => {
  await plannedVoorlichting(at)
  await plannedVoorlichting(at, { periode: 1, week: 40, doelgroep: 'ouders', vorm: 'bericht', schoolId: null })
  expect(await plan()).toMatchObject({
    periodes: [
      { regels: [{ week: 40, schoolNaam: null }] },
      { regels: [{ week: 48 }] },
      { regels: [] },
      { regels: [] },
    ],
    waarschuwingen: [
      { soort: 'lege_periode', periode: 3 },
      { soort: 'lege_periode', periode: 4 },
      { soort: 'lege_doelgroep', doelgroep: 'medewerkers' },
    ],
    gepland: 120,
  })
  const other = await getVoorlichtingsplan(at.world.actor.collega, 2026)
  expect(other?.periodes.every(({ regels }) => regels.length === 0)).toBe(true)
})

test('R-VRL-1: done with its day and time, it is copied to the next year as still to do, once', async () => {
  const voorlichtingId = await plannedVoorlichting(at)
  const done = { voorlichtingId, uitkomst: 'gedaan' as const, op: vandaag, besteed: 75 }
  expect(await commands.completeVoorlichting(adviseur(), done)).toMatchObject({ ok: true })
  expect(await plan()).toMatchObject({ besteed: 75, overTeNemen: true })
  expect(await commands.copyVoorlichting(adviseur(), { schooljaar: 2026 })).toEqual({ ok: true, value: 2027 })
  expect(await standing(2027)).toEqual(['48 gepland'])
  expect(await commands.copyVoorlichting(adviseur(), { schooljaar: 2026 })).toMatchObject({
    failure: { kind: 'next_has_plan' },
  })
})

test('R-VRL-1: what was done is not planned anew, and an old copy overwrites nothing', async () => {
  const voorlichtingId = await plannedVoorlichting(at)
  const { id: _, schooljaar: _jaar, ...wat } = planInput(at, { week: 50 })
  expect(await commands.amendVoorlichting(adviseur(), { voorlichtingId, revisie: 1, ...wat })).toMatchObject({
    ok: true,
  })
  expect(await commands.amendVoorlichting(adviseur(), { voorlichtingId, revisie: 1, ...wat })).toMatchObject({
    failure: { kind: 'changed_elsewhere' },
  })
  const not = { voorlichtingId, uitkomst: 'niet_gedaan' as const, op: null, besteed: null }
  expect(await commands.completeVoorlichting(adviseur(), not)).toMatchObject({ ok: true })
  expect(await commands.amendVoorlichting(adviseur(), { voorlichtingId, revisie: 3, ...wat })).toMatchObject({
    failure: { kind: 'already_done' },
  })
  expect(await standing()).toEqual(['50 niet_gedaan'])
})

test('R-VRL-1: it stands on Vandaag until its week is over, and not once it is done', async () => {
  const voorlichtingId = await plannedVoorlichting(at, { week: 47 })
  const own = async () => {
    const { teLaat = [], nu = [], dezeWeek = [], later = [] } = (await getVandaag(adviseur())) ?? {}
    return [...teLaat, ...nu, ...dezeWeek, ...later].filter(({ soort }) => soort === 'voorlichting')
  }
  expect(await own()).toMatchObject([{ objectId: voorlichtingId, uiterlijk: '2026-11-20' }])
  await commands.completeVoorlichting(adviseur(), { voorlichtingId, uitkomst: 'gedaan', op: vandaag, besteed: 30 })
  expect(await own()).toEqual([])
})
