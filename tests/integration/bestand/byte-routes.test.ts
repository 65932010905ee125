import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getPiece, PUT as putPiece } from '@/app/api/[bestuur]/bestanden/[dossierId]/[bestandId]/[nr]/route'
import { POST as finish, GET as getState } from '@/app/api/[bestuur]/bestanden/[dossierId]/[bestandId]/route'
import { STUK_BYTES } from '@/lib/domain/bestand/bestand'
import { addBestand } from '@/lib/domain/bestand/bestand.commands'
import { utf8 } from '@/lib/kernel/bytes'
import { CHUNK_FORMAT, MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { startSession } from '@/lib/platform/auth/session'
import { sessionCookieName } from '@/lib/platform/auth/session-cookie'
import { withContext } from '@/lib/platform/db/context'
import { env } from '@/lib/platform/env'
import { newFileKey, openChunk, sealChunk } from '@/lib/vault/file'
import { testEnvironment } from '@/tests/integration/auth/environment'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { allow, newBestand, piece, rowsOf } from './attachment'

type Naam = keyof World['actor']
type Place = { bestuur: string; dossierId: string; bestandId: string; nr?: string }
type Handler = (request: Request, context: { params: Promise<Record<string, string | undefined>> }) => Promise<Response>

let db: TestDatabase
let world: World
let dossier: string

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  world = await seedWorld(db)
  dossier = world.held('adviseur').dossier as string
  await allow(db, world.noord.id, dossier, world.account.adviseur)
})

async function cookieOf(naam: Naam): Promise<string> {
  const { accountId, today } = world.actor[naam]
  const session = await withContext({ accountId, bestuurId: null, today }, (tx) =>
    startSession(tx, accountId, 'Firefox'),
  )
  return `${sessionCookieName()}=${session.token}`
}

async function call(
  handler: Handler,
  method: string,
  at: Place,
  init: RequestInit & { as?: Naam | null; origin?: string } = {},
) {
  const { as = 'adviseur', origin = env().NEXTAUTH_URL, ...rest } = init
  const headers = { origin, ...(as ? { cookie: await cookieOf(as) } : {}), ...(rest.headers as Record<string, string>) }
  const url = `${env().NEXTAUTH_URL}/api/${at.bestuur}/bestanden/${at.dossierId}/${at.bestandId}`
  const request = new Request(url, { ...rest, method, headers, duplex: 'half' } as RequestInit)
  return handler(request, { params: Promise.resolve({ ...at }) })
}

async function begun(grootte: number) {
  const input = newBestand(world.noord.id, dossier, grootte)
  const added = await addBestand(world.actor.adviseur, input)
  expect(added.ok).toBe(true)
  return { bestuur: world.noord.id as string, dossierId: dossier, bestandId: input.id }
}

const put = (at: Place, nr: number, body: BodyInit, init = {}) =>
  call(putPiece, 'PUT', { ...at, nr: String(nr) }, { body, ...init })

describe('a file through the byte routes', () => {
  test('goes up in pieces, resumes with what is missing, and comes back byte for byte', async () => {
    const content = crypto.getRandomValues(new Uint8Array(65_536))
    const whole = new Uint8Array(2 * STUK_BYTES + 1000).map((_, at) => content[at % content.length] ?? 0)
    const at = await begun(whole.length)
    const place = { bestuurId: at.bestuur, objectId: dossier, bestandId: at.bestandId }
    const key = newFileKey()
    const sealed = (nr: number) =>
      sealChunk(key, { ...place, nr, last: nr === 2 }, whole.subarray(nr * STUK_BYTES, (nr + 1) * STUK_BYTES))
    for (const nr of [0, 2]) expect((await put(at, nr, new Uint8Array(await sealed(nr)))).status).toBe(204)
    expect((await call(finish, 'POST', at)).status).toBe(409)
    expect(await (await call(getState, 'GET', at)).json()).toEqual({ stukken: [0, 2], gereed: false })
    expect((await put(at, 1, new Uint8Array(await sealed(1)))).status).toBe(204)
    expect(await (await call(finish, 'POST', at)).json()).toEqual({ gereed: true })
    expect(await (await call(getState, 'GET', at)).json()).toEqual({ stukken: [0, 1, 2], gereed: true })
    const back = new Uint8Array(whole.length)
    for (const nr of [0, 1, 2]) {
      const response = await call(getPiece, 'GET', { ...at, nr: String(nr) })
      expect(response.headers.get('content-type')).toBe('application/octet-stream')
      expect(response.headers.get('content-disposition')).toBe('attachment')
      expect(response.headers.get('cache-control')).toBe('no-store')
      const bytes = new Uint8Array(await response.arrayBuffer())
      back.set(await openChunk(key, { ...place, nr, last: nr === 2 }, bytes), nr * STUK_BYTES)
    }
    expect(Buffer.compare(back, whole)).toBe(0)
    expect((await put(at, 0, piece())).status).toBe(409)
  })

  test('takes no piece over 1 MB, and stops reading there whatever its header says', async () => {
    const at = await begun(10)
    expect((await put(at, 0, new Uint8Array(MAX_ENVELOPE_BYTES + 1))).status).toBe(413)
    for (const headers of [{ 'content-length': '10' }, {}]) {
      let read = 0
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          read += 100_000
          controller.enqueue(new Uint8Array(100_000))
        },
      })
      const refused = await put(at, 0, endless, { headers })
      expect(refused.status).toBe(413)
      expect(read).toBeLessThan(MAX_ENVELOPE_BYTES + 400_000)
      expect((await refused.json()).message).toMatch(/te groot/)
    }
    expect((await put(at, 0, new Uint8Array(0))).status).toBe(413)
    const most = new Uint8Array(MAX_ENVELOPE_BYTES)
    most.set(CHUNK_FORMAT)
    expect((await put(at, 0, most)).status).toBe(204)
  })

  test('takes no piece that does not begin as a sealed one', async () => {
    const at = await begun(10)
    for (const bytes of [utf8('%PDF-1.7 een brief'), Uint8Array.of(1), Uint8Array.of(1, 2, 3)]) {
      const refused = await put(at, 0, bytes)
      expect([refused.status, (await refused.json()).kind]).toEqual([409, 'not_sealed'])
    }
    expect(await rowsOf(db, at.bestandId)).toMatchObject({ stukken: 0 })
  })

  test('strange addresses are not there', async () => {
    const at = await begun(10)
    for (const wrong of [
      { nr: '1' },
      { nr: '-1' },
      { nr: '0x0' },
      { nr: '99999' },
      { bestandId: 'x' },
      { dossierId: newId() },
    ])
      expect((await call(putPiece, 'PUT', { ...at, nr: '0', ...wrong }, { body: piece() })).status).toBe(404)
    for (const wrong of [{ bestandId: newId() }, { dossierId: 'x' }, { bestuur: world.zuid.id }, { bestuur: 'x' }]) {
      expect((await call(getState, 'GET', { ...at, ...wrong })).status).toBe(404)
      expect((await call(finish, 'POST', { ...at, ...wrong })).status).toBe(404)
    }
  })
})

describe('R-DOS-3: who may not', () => {
  const nobody: Naam[] = [
    'collega',
    'externe',
    'geschorst',
    'beeindigd',
    'contactpersoon',
    'bestuurder',
    'beheerder',
    'fg',
    'buurAdviseur',
  ]

  test.each(nobody)('%s gets the very answer of what is not there', async (naam) => {
    const at = await begun(10)
    await put(at, 0, piece())
    await call(finish, 'POST', at)
    const gone = { ...at, bestandId: newId() as string }
    const asked = async (place: Place) => [
      await call(getState, 'GET', place, { as: naam }),
      await call(finish, 'POST', place, { as: naam }),
      await call(getPiece, 'GET', { ...place, nr: '0' }, { as: naam }),
      await call(putPiece, 'PUT', { ...place, nr: '0' }, { as: naam, body: piece() }),
    ]
    const said = async (place: Place) => Promise.all((await asked(place)).map(async (r) => [r.status, await r.text()]))
    const answers = await said(at)
    expect(answers.map(([status]) => status)).toEqual([404, 404, 404, 404])
    expect(answers).toEqual(await said(gone))
  })

  test('nobody without a session, with a locked one, or from another site', async () => {
    const at = await begun(10)
    expect((await put(at, 0, piece(), { as: null })).status).toBe(401)
    expect((await put(at, 0, piece(), { origin: 'https://elders.test' })).status).toBe(403)
    const cookie = await cookieOf('adviseur')
    await ask(db.admin, 'update sessie set share = null where account_id = $1', [world.account.adviseur])
    expect((await put(at, 0, piece(), { as: null, headers: { cookie } })).status).toBe(423)
  })
})
