import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayByRole } from '@/tests/unit/toegang/roles.data'
import { type AccessWorld, accessWorld } from './access-world'
import { commands } from './commands.data'
import { changedIn, openDigest } from './digest'

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>

beforeAll(async () => {
  at = await accessWorld()
  digest = await openDigest(at.db.admin)
})
afterAll(() => digest.close())

/** Every table with a key, a wrap, a proof or something sealed; not `account`, which gains a person without any. */
const keyTables = [
  ...['kluissleutel', 'grant', 'ambt', 'ambt_houder', 'factor', 'reservecode', 'sessie', 'draft', 'object'],
  ...['envelope', 'bestand_stuk', 'bestand', 'ziektepakket', 'ziektesleutel'],
  ...['ambt_vorig', 'meldketen_sleutel', 'meldketen_envelope', 'ambtsstuk_sleutel', 'ambtsstuk_envelope'],
]
const mine = commands.filter(({ act }) => mayByRole.beheerder.includes(act))

test('R-DOS-3: what a beheerder does is known', () => {
  expect(mine.map(({ naam }) => naam).toSorted()).toEqual([
    ...['amendIngang', 'closeSchool', 'endAanspreekpunt', 'inviteGebruiker', 'openSchool', 'prepareAanstelling'],
    ...[
      'recordAanspreekpunt',
      'recordIngang',
      'recordSluiting',
      'recordVoordracht',
      'withdrawIngang',
      'withdrawSluiting',
    ],
  ])
})

test.each(mine)('R-DOS-3: around $naam by a beheerder the key tables are byte for byte the same', async (entry) => {
  const { call } = await entry.prepare(at)
  const before = await digest.only(keyTables)
  const [keys, all] = [await digest.publicKeys(), await digest.all()]
  expect(await call(at.world.actor.beheerder)).toMatchObject({ ok: true })
  expect(changedIn(before, await digest.only(keyTables))).toEqual([])
  expect(await digest.publicKeys()).toBe(keys)
  expect(changedIn(all, await digest.all())).not.toEqual([])
})

test('a key that is given is seen here', async () => {
  const entry = commands.find(({ naam }) => naam === 'grantAmbt')
  const given = await entry?.prepare(at)
  const before = await digest.only(keyTables)
  expect(await given?.call(at.world.actor.bestuurder)).toMatchObject({ ok: true })
  expect(changedIn(before, await digest.only(keyTables))).toEqual(['ambt', 'ambt_houder', 'ambt_vorig'])
})
