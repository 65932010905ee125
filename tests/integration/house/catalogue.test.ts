import { beforeAll, describe, expect, test } from 'vitest'
import { persoonstabellen } from '@/tests/house/tables.data'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { readCatalogue, unguarded, withoutBestuur } from './catalogue'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
})

describe('the catalogue of the database', () => {
  test('every table has forced row security', async () => {
    expect(unguarded(await readCatalogue(db.admin))).toEqual([])
  })

  test('every table of a bestuur has it in its key, its references and its unique indexes', async () => {
    expect(withoutBestuur(await readCatalogue(db.admin))).toEqual([])
  })

  test('every listed table of a person exists', async () => {
    const { tables } = await readCatalogue(db.admin)
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(persoonstabellen)))
  })
})

describe('planted faults are found', () => {
  test.each<[string, string[], string[]]>([
    [
      'create table los (id uuid primary key)',
      ['los: row security not forced'],
      ['los: no bestuur_id in the primary key', 'los: los_pkey is unique over all besturen'],
    ],
    [
      'create table los (bestuur_id uuid, id uuid, primary key (bestuur_id, id)); alter table los enable row level security',
      ['los: row security not forced'],
      [],
    ],
    [
      `create table los (bestuur_id uuid, id uuid unique, ander uuid references los (id), primary key (bestuur_id, id));
      alter table los enable row level security; alter table los force row level security`,
      [],
      ['los: los_ander_fkey refers to los without bestuur_id', 'los: los_id_key is unique over all besturen'],
    ],
  ])('%s', async (fault, guards, keys) => {
    await ask(db.admin, fault)
    const known = await readCatalogue(db.admin)
    await ask(db.admin, 'drop table los')
    expect(unguarded(known)).toEqual(guards)
    expect(withoutBestuur(known)).toEqual(keys)
  })
})
