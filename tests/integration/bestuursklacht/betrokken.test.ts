import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { advanceBestuursklacht, recordBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { getBestuursklacht, listBestuursklachten } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import type { MeldBureau } from '@/tests/integration/meldketen/meldketen-bureau'
import { klachtInput, klachtstapInput } from '@/tests/support/bestuursklacht-world'
import type { Kluis } from '@/tests/support/sealing'
import { mailsTo, onlangs, openKlachtBureau, zetStap } from './klacht-bureau'

let at: MeldBureau
let bestuurder: Actor

beforeAll(async () => {
  at = await openKlachtBureau()
  bestuurder = at.world.actor.bestuurder
})

const persoon = ({ accountId, publicKey }: Kluis) => ({ accountId, publicKey })
const idsOf = async (actor: Actor) => (await listBestuursklachten(actor))?.map(({ id }) => id)
const dag = (text: string) => text as Datum

describe('R-SPOOR-2: who of the bestuur is involved', () => {
  const tables = ['ambtsstuk', 'ambtsstuk_ontvanger', 'ambtsstuk_sleutel', 'ambtsstuk_envelope']
  const own = [
    'bestuursklacht',
    'bestuursklachtstap',
    'bestuursklachtbericht',
    'agendapunt',
    'ambtsstuk_houder',
    'logboek',
  ]

  test('sees no line, no day, no mail and no trace of it in the database', async () => {
    const mails = await mailsTo(at, at.twee.accountId)
    const change = { betrokken: [at.twee.accountId as string], ontvangenOp: onlangs }
    const { key: _, ...input } = await klachtInput(at, change, [persoon(at.een)])
    expect(await recordBestuursklacht(bestuurder, input)).toMatchObject({ ok: true })
    const id = input.stukId
    expect(await zetStap(at, id, 'naar_commissie', { op: onlangs, uitkomst: 'klager_kiest' })).toMatchObject({
      ok: true,
    })
    expect(await zetStap(at, id, 'advies', { op: dag('2026-10-20'), uitkomst: 'gegrond' })).toMatchObject({ ok: true })
    expect(await idsOf(bestuurder)).toContain(id)
    expect(await idsOf(at.tweede)).not.toContain(id)
    expect(await getBestuursklacht(at.tweede, id)).toBeNull()
    expect(await mailsTo(at, at.twee.accountId)).toBe(mails)
    expect(Object.keys(await traces(bestuurder, id))).toEqual(expect.arrayContaining(['bestuursklacht', 'agendapunt']))
    for (const actor of [at.tweede, ...Object.values(at.world.actor).filter((one) => one !== bestuurder)]) {
      const seen = await traces(actor, id)
      if (actor === at.world.actor.fg) expect(Object.keys(seen)).toEqual(['logboek'])
      else expect(seen).toEqual({})
    }
    const other = await klachtstapInput(at, id, 'intrekken', { uitkomst: 'opgelost', revisie: 3 })
    expect(await advanceBestuursklacht(at.tweede, other)).toMatchObject({ failure: { kind: 'not_found' } })
  }, 60_000)

  test('cannot write it down himself, and nothing goes to anybody else than was said', async () => {
    const self = { betrokken: [at.een.accountId as string] }
    const { key: _, ...mine } = await klachtInput(at, self, [persoon(at.twee)])
    expect(await recordBestuursklacht(bestuurder, mine)).toMatchObject({ failure: { kind: 'zelf_betrokken' } })
    const about = { betrokken: [at.twee.accountId as string] }
    for (const to of [[persoon(at.twee)], [persoon(at.een), persoon(at.twee)], undefined]) {
      const { key: __, ...input } = await klachtInput(at, about, to)
      expect(await recordBestuursklacht(bestuurder, input)).toMatchObject({ failure: { kind: 'wrong_recipients' } })
    }
  })

  async function traces(actor: Actor, id: string): Promise<Record<string, number>> {
    const client = new pg.Client({ connectionString: at.db.app })
    await client.connect()
    try {
      await client.query('begin')
      const set = ['account_id', 'bestuur_id', 'today'].map((name, nr) => `set_config('app.${name}', $${nr + 1}, true)`)
      await client.query(`select ${set.join(', ')}`, [actor.accountId, actor.bestuurId, actor.today])
      const found: Record<string, number> = {}
      for (const table of [...tables, ...own]) {
        const text = `select count(*)::int as n from ${table} t where position($1 in to_jsonb(t)::text) > 0`
        const { rows } = await client.query<{ n: number }>(text, [id])
        if (rows[0]?.n) found[table] = rows[0].n
      }
      return found
    } finally {
      await client.end()
    }
  }
})
