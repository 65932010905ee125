import { expect, test } from 'vitest'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'

/** What hangs on a dossier and is not copied as rows: sealed anew, moved, or not the receiver's. */
const otherwise = [
  'avgverzoek',
  // An object of another kind, which stays with who wrote it; so do a jaarverslag and a card of reflection.
  'begeleiding',
  'bestand',
  'bewaring',
  // Given back by the giver's count, or marked as counted (bijdrage_gaat_over).
  'bijdrage_zaak',
  'envelope',
  'grant',
  'intake',
  'jaarverslag',
  // The other klacht stays with who has it.
  'klachtkoppeling',
  'melding',
  'object',
  'overdracht',
  'reflectie',
  // For who has it now: the one of the new dossier gets a paper of her own.
  'ziektepakket',
]

test('R-OVD-1: every table that hangs on a dossier goes along, or is named as one that does not', async () => {
  const db = await testDatabase()
  const hanging = await ask<{ name: string }>(
    db.admin,
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid in ('object'::regclass, 'dossier'::regclass) order by 1`,
  )
  const [taking] = await ask<{ text: string }>(
    db.admin,
    `select string_agg(prosrc, ' ') as text from pg_proc where proname = 'overdracht_zet_over'`,
  )
  const names = hanging.map(({ name }) => name.replaceAll('"', ''))
  expect(names).toContain('gesprek')
  const copied = names.filter((name) => taking?.text.includes(`overdracht_neemt_over('${name}'`))
  expect(names.filter((name) => !copied.includes(name)).toSorted()).toEqual(
    otherwise.filter((name) => names.includes(name)),
  )
})
