import { beforeAll, expect, test } from 'vitest'
import { fromBase64Url, utf8 } from '@/lib/kernel/bytes'
import { NIL_ID } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { sealDraft } from '@/lib/vault/draft'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newBrowser } from './browser'
import { type Enrolled, enrolled } from './enrolled'
import { testEnvironment } from './environment'

let db: TestDatabase
let noor: Enrolled
let lea: Enrolled

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  noor = await enrolled('noor@voorbeeld.test')
  lea = await enrolled('lea@voorbeeld.test')
})

async function sealed(id: string, revisie: number, text: string, bestuurId: string = NIL_ID) {
  const header = { soort: 'draft', bestuurId, objectId: id, sectie: 'kern', itemId: id, revisie } as const
  const bytes = await sealDraft(fromBase64Url(noor.keys.publicKey) ?? new Uint8Array(), header, utf8(text))
  return new Uint8Array(bytes)
}
const put = (id: string, bytes: Uint8Array<ArrayBuffer>, of = noor.browser) =>
  of.ask(`draft/${id}?onderwerp=melding:nieuw`, { method: 'PUT', bytes })
const get = (id: string, of = noor.browser) => of.ask(`draft/${id}`, { method: 'GET' })

test('what was typed comes back byte for byte, and stands in the list', async () => {
  const id = newId()
  const bytes = await sealed(id, 1, 'eerste zin')
  const saved = await put(id, bytes)
  expect(saved.status).toBe(200)
  expect((await saved.json()).revisie).toBe(1)
  const back = await get(id)
  expect(back.headers.get('x-revisie')).toBe('1')
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
  const list = await (await noor.browser.ask('draft', { method: 'GET' })).json()
  expect(list).toMatchObject([{ id, revisie: 1, onderwerp: 'melding:nieuw', bestuurId: null }])
})

test('from an old copy the other text is given, and nothing is lost', async () => {
  const id = newId()
  const [first, here, there] = [await sealed(id, 1, 'een'), await sealed(id, 2, 'hier'), await sealed(id, 2, 'daar')]
  await put(id, first)
  expect((await put(id, here)).status).toBe(200)
  const refused = await put(id, there)
  expect(refused.status).toBe(409)
  expect(refused.headers.get('x-revisie')).toBe('2')
  expect(new Uint8Array(await refused.arrayBuffer())).toEqual(here)
  expect((await put(id, await sealed(id, 3, 'beide'))).status).toBe(200)
})

test('two tabs that begin at once: one is kept, the other hears of it', async () => {
  const id = newId()
  const answers = await Promise.all([put(id, await sealed(id, 1, 'a')), put(id, await sealed(id, 1, 'b'))])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a locked session still saves, and gives nothing back', async () => {
  const id = newId()
  await noor.browser.vault('lock')
  expect((await put(id, await sealed(id, 1, 'net op tijd'))).status).toBe(200)
  expect((await get(id)).status).toBe(423)
  await ask(db.admin, `update sessie set share = sha256('x'), last_seen_at = now() where account_id = $1`, [
    noor.accountId,
  ])
  expect((await get(id)).status).toBe(200)
})

test('nobody reads, overwrites or throws away the draft of another', async () => {
  const id = newId()
  const bytes = await sealed(id, 1, 'van noor')
  await put(id, bytes)
  expect((await get(id, lea.browser)).status).toBe(204)
  expect((await put(id, await sealed(id, 2, 'van lea'), lea.browser)).status).toBe(200)
  await lea.browser.ask(`draft/${id}`, { method: 'DELETE' })
  expect(new Uint8Array(await (await get(id)).arrayBuffer())).toEqual(bytes)
  expect((await get(id, newBrowser())).status).toBe(401)
})

test('thrown away is gone', async () => {
  const id = newId()
  await put(id, await sealed(id, 1, 'weg'))
  expect((await noor.browser.ask(`draft/${id}`, { method: 'DELETE' })).status).toBe(200)
  expect((await get(id)).status).toBe(204)
})

test('only a sealed draft of that very id is taken', async () => {
  const [id, other] = [newId(), newId()]
  expect((await put(id, await sealed(other, 1, 'van een ander formulier'))).status).toBe(400)
  expect(
    (await put(id, utf8('dit is leesbaar, en lang genoeg om een kop te hebben gehad, maar geen concept'))).status,
  ).toBe(400)
  expect((await put('geen-id', await sealed(id, 1, 'x'))).status).toBe(400)
})

test.each(['', 'melding:jan-de-vries', 'melding:nieuw:', 'Melding:nieuw', 'jan'])(
  'for what it was typed the server takes words of ours only: %s',
  async (onderwerp) => {
    const id = newId()
    const query = new URLSearchParams({ onderwerp })
    const refused = await noor.browser.ask(`draft/${id}?${query}`, { method: 'PUT', bytes: await sealed(id, 1, 'a') })
    expect(refused.status).toBe(400)
    expect((await get(id)).status).toBe(204)
  },
)
