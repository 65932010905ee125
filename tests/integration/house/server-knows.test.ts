import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '@/tests/house/source'
import { testDatabase } from '@/tests/support/database'
import { readCatalogue } from './catalogue'

/** By table and column: why the server knows it, and for how long. */
type List = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const places = ['wat-de-server-weet.ts', 'wat-de-server-weet.data.ts'].map((name) =>
  join(repositoryRoot, 'lib/domain/toegang', name),
)

test('every column stands in the list of what the server knows, and the list names no other', async () => {
  const { admin } = await testDatabase()
  const { columns } = await readCatalogue(admin)
  const place = places.find((path) => existsSync(path))
  expect(place, 'lib/domain/toegang/wat-de-server-weet.ts is missing').toBeDefined()
  const { watDeServerWeet } = (await import(place as string)) as { watDeServerWeet: List }
  expect(compare(columns, watDeServerWeet)).toEqual([])
})

test('a column that is not listed is found, and so is a listed one that is gone', () => {
  const columns = new Set(['dossier.id', 'dossier.naam'])
  expect(compare(columns, { dossier: { id: '', naam: '' } })).toEqual([])
  expect(compare(columns, { dossier: { id: '', klas: '' } })).toEqual([
    'dossier.naam is known and not listed',
    'dossier.klas is listed and not known',
  ])
})

function compare(columns: ReadonlySet<string>, list: List): string[] {
  const listed = new Set(
    Object.entries(list).flatMap(([table, names]) => Object.keys(names).map((column) => `${table}.${column}`)),
  )
  return [
    ...[...columns].filter((column) => !listed.has(column)).map((column) => `${column} is known and not listed`),
    ...[...listed].filter((column) => !columns.has(column)).map((column) => `${column} is listed and not known`),
  ]
}
