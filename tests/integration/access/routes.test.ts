import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/kernel/id'
import { piece } from '@/tests/integration/bestand/attachment'
import { ask } from '@/tests/support/ask'
import { type AccessWorld, accessWorld, begunBestand } from './access-world'
import { hasAct } from './callers'
import { changedIn, openDigest } from './digest'
import type { Naam } from './entry'
import { type ByteRoute, byteRoutes, type Heard, hear } from './routes'
import { antwoordtAan, metRol, wegen } from './routes.data'
import { sessionFor } from './sessions'

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>
const all = await byteRoutes()
const cookies = new Map<string, string>()

beforeAll(async () => {
  at = await accessWorld()
  for (const [naam, account] of Object.entries(at.world.account)) cookies.set(naam, await sessionFor(at, account))
  digest = await openDigest(at.db.admin)
})
afterAll(() => digest.close())

const soortOf = ({ path, method }: ByteRoute) => wegen[path]?.[method as 'GET']
const of = (...soorten: string[]) =>
  all.filter((one) => soorten.includes(soortOf(one) ?? '')).map((one) => [`${one.method} ${one.path}`, one] as const)
/** Of the adviser: her own dossier with a file that is whole. */
const hers = () => ({
  ...{ bestuur: at.world.noord.id, dossierId: at.vast.dossier, bestandId: at.vast.bestand, nr: '0' },
  ...{ schooljaar: '2024-2025', versie: '1', verslagId: at.world.noord.school },
})
const unchanged = async (run: () => Promise<void>) => {
  const before = await digest.all()
  await run()
  expect(changedIn(before, await digest.all())).toEqual([])
}

test('every byte route on disk is known, with who may ask it', () => {
  const found = all.map(({ path, method }) => `${method} ${path}`).toSorted()
  const known = Object.entries(wegen).flatMap(([path, weg]) => Object.keys(weg).map((method) => `${method} ${path}`))
  expect(found, 'a new byte route needs a line in tests/integration/access/routes.data.ts').toEqual(known.toSorted())
})

describe.each(of('sessie', 'open', 'persoon', 'actor'))('%s', (_, weg) => {
  test('answers nobody, and all of them alike', async () => {
    const revoked = await sessionFor(at, at.world.account.adviseur, 'ingetrokken')
    await unchanged(async () => {
      for (const cookie of [undefined, 'x', revoked, revoked.toUpperCase()]) {
        const { status, body } = await hear(weg, { cookie, params: { ...hers(), id: newId() }, body: {} })
        expect([status, JSON.parse(body).kind]).toEqual([401, 'signed_out'])
      }
    })
  })

  test('while it is locked, tells only that', async () => {
    if (soortOf(weg) === 'sessie') return
    const cookie = await sessionFor(at, at.world.account.adviseur, 'op slot')
    await unchanged(async () => {
      const { status, body } = await hear(weg, { cookie, params: { ...hers(), id: newId() }, body: {} })
      expect([status, JSON.parse(body).kind]).toEqual([423, 'locked'])
    })
  })

  test('R-DOS-3: changes nothing of another, whatever a stranger sends', async () => {
    const cookie = await sessionFor(at, at.world.account.collega)
    const [draft] = await ask<{ id: string }>(at.db.admin, 'select id from draft where account_id = $1', [
      at.world.account.adviseur,
    ])
    const before = await digest.ofOthers(at.world.actor.collega)
    const named = { accountId: at.world.account.adviseur, sessieId: newId(), mail: 'adviseur@example.nl' }
    for (const body of [{}, named, piece(300)])
      await hear(weg, { cookie, params: { ...hers(), id: draft?.id ?? '' }, body })
    expect(changedIn(before, await digest.ofOthers(at.world.actor.collega))).toEqual([])
  })
})

describe.each(of('actor'))('R-DOS-3, R-SPOOR-1, R-AANST-4: %s', (_, weg) => {
  const body = piece(300)
  const asked = (naam: string, params: Record<string, string>) =>
    hear(weg, { cookie: cookies.get(naam), params, body: weg.method === 'GET' ? undefined : body })

  test('at a bestuur that is not his today, someone hears what he hears where there is none', async () => {
    await unchanged(async () => {
      const outside = strangers().filter((naam) => !belongs(naam))
      expect(outside).toEqual(
        expect.arrayContaining(['geschorst', 'voorbereid', 'beeindigd', 'buurAdviseur', 'buurFg']),
      )
      for (const naam of outside) {
        const nowhere = await asked(naam, { ...hers(), bestuur: newId() })
        expect(nowhere.status).toBe(404)
        expect(await asked(naam, { ...hers(), bestuur: 'x' })).toEqual(nowhere)
        expect(await asked(naam, hers()), naam).toEqual(nowhere)
      }
    })
  })

  test('without the key, someone hears what he hears where nothing is', async () => {
    await unchanged(async () => {
      const inside = strangers().filter(belongs)
      expect(inside).toEqual(expect.arrayContaining(['collega', 'beheerder', 'bestuurder', 'fg', 'contactpersoon']))
      const act = metRol[weg.path]
      const keyless = inside.filter((naam) => !act || !hasAct(at.world.actor[naam as Naam], act))
      expect(keyless).toContain('contactpersoon')
      for (const naam of keyless) {
        const nothing = await asked(naam, { ...hers(), dossierId: newId(), bestandId: newId() })
        expect(nothing.status).toBe(404)
        expect(await asked(naam, { ...hers(), dossierId: 'x' })).toEqual(nothing)
        expect(await asked(naam, hers()), naam).toEqual(nothing)
      }
    })
  })

  test('she who holds it is answered', async () => {
    const { id, bestand } = await begunBestand(at)
    const begun = { ...hers(), dossierId: id, bestandId: bestand }
    const wie = antwoordtAan[weg.path] ?? 'adviseur'
    expect((await asked(wie, weg.method === 'GET' ? hers() : begun)).status).not.toBe(404)
  })
})

test('R-SPOOR-1: the draft of another is a draft that is not there', async () => {
  const [draft] = await ask<{ id: string }>(at.db.admin, 'select id from draft where account_id = $1', [
    at.world.account.adviseur,
  ])
  const get = all.find(({ path, method }) => path.includes('draft/[id]') && method === 'GET') as ByteRoute
  const asked = (naam: string, id: string): Promise<Heard> => hear(get, { cookie: cookies.get(naam), params: { id } })
  for (const naam of strangers()) expect(await asked(naam, draft?.id ?? '')).toEqual(await asked(naam, newId()))
  expect(await asked('adviseur', draft?.id ?? '')).not.toEqual(await asked('adviseur', newId()))
  const list = all.find(({ path }) => path === 'app/api/draft/route.ts') as ByteRoute
  for (const naam of strangers())
    expect((await hear(list, { cookie: cookies.get(naam) })).body).not.toContain(draft?.id)
})

test.each(of('openbaar'))('%s gives a stranger nothing, and does nothing', async (_, weg) => {
  const before = await digest.all()
  for (const cookie of [undefined, cookies.get('adviseur')]) {
    const { status, body } = await hear(weg, { cookie, params: { nextauth: 'session' }, body: {} })
    expect([200, 400, 404, 503]).toContain(status)
    if (status !== 400 && status !== 404)
      expect(Object.keys(JSON.parse(body))).toEqual(['status', 'database', 'migraties'])
    expect(body).not.toContain(at.world.account.adviseur)
  }
  expect(changedIn(before, await digest.all())).toEqual([])
})

function strangers(): string[] {
  return Object.keys(at.world.actor).filter((naam) => naam !== 'adviseur')
}

function belongs(naam: string): boolean {
  const actor = at.world.actor[naam as Naam]
  return actor.bestuurId === at.world.noord.id && hasAct(actor, 'bestuur:read')
}
