import { beforeAll, expect, test } from 'vitest'
import { toRegels } from '@/lib/domain/toegang/tabel.rules'
import { kopieVan, watDeServerWeet } from '@/lib/domain/toegang/wat-de-server-weet'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { listTables } from './catalogue'

let db: TestDatabase
const tabellen = watDeServerWeet.flatMap((groep) => Object.entries(groep.tabellen))
const told = tabellen.flatMap(([tabel, { kolommen }]) => Object.keys(kolommen).map((kolom) => `${tabel}.${kolom}`))

beforeAll(async () => {
  db = await testDatabase()
})

const inDatabase = async () =>
  (await listTables(db.admin)).flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`))

test('every column of the database is told, and every told column is there', async () => {
  expect(told.toSorted()).toEqual((await inDatabase()).toSorted())
})

test('a column that is not told is found', async () => {
  await ask(db.admin, 'alter table school add column telefoon text')
  expect((await inDatabase()).filter((column) => !told.includes(column))).toEqual(['school.telefoon'])
})

test('each is told in whole sentences, with how long', () => {
  for (const [naam, tabel] of tabellen)
    for (const { kolom, waarom } of toRegels(tabel))
      for (const text of [waarom, tabel.hoelang, tabel.waarover])
        expect(text, `${naam}.${kolom}`).toMatch(/^[A-Z].{5,}\.$/)
})

test('R-BEW-3: what wraps a key is told as a key, so that its backup is kept no longer than it may', () => {
  const locked = tabellen.flatMap(([naam, { kolommen }]) =>
    Object.entries(kolommen).flatMap(([kolom, uitleg]) =>
      typeof uitleg === 'object' ? [{ kolom, naam, sleutel: 'sleutel' in uitleg }] : [],
    ),
  )
  const wraps = locked.filter(({ kolom }) => /(wrap|hpke|eigen|key)$/.test(kolom))
  expect(locked.filter(({ sleutel }) => sleutel)).toEqual(wraps)
  expect(wraps.map(({ naam }) => kopieVan(naam))).toEqual(wraps.map(() => 'sleutels'))
  expect(['grant', 'draft', 'melding', 'sessie', 'nog_onbekend'].map(kopieVan)).toEqual([
    'sleutels',
    'sleutels',
    'inhoud',
    'geen',
    'sleutels',
  ])
})

test('what is typed is on the lock: no clear column takes bytes but keys, salts, prints and proofs', async () => {
  const open = tabellen.flatMap(([naam, tabel]) =>
    toRegels(tabel).flatMap(({ kolom, opSlot }) => (opSlot ? [] : [`${naam}.${kolom}`])),
  )
  const rows = await ask<{ column: string }>(
    db.admin,
    `select table_name || '.' || column_name as column from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`,
  )
  const unlocked = rows.map(({ column }) => column).filter((column) => open.includes(column))
  const known =
    /\.(public_key|salt|recovery_salt|code_salt|auth_verifier|recovery_verifier|secret|code_hash|token_hash|share|hash|prev_hash|sleutel|pdf)$/
  expect(unlocked.filter((column) => !known.test(column))).toEqual([])
})
