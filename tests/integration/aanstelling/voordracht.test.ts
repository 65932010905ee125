import { beforeAll, describe, expect, test } from 'vitest'
import { getAfscheid } from '@/lib/domain/aanspreekpunt/afscheid.queries'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { recordVoordracht } from '@/lib/domain/aanstelling/voordracht.commands'
import { recordVoordrachtInput } from '@/lib/domain/aanstelling/voordracht.schema'
import { ask } from '@/tests/support/ask'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from './bureau'
import { prepared } from './prepare'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const input = (aanstellingId: string, over: object = {}) =>
  recordVoordrachtInput.parse({
    ...{ id: crypto.randomUUID(), aanstellingId, op: '1-9-2026', uitkomst: 'voorgedragen' },
    ...{ geledingen: ['ouders', 'personeel'], ...over },
  })

describe('R-AANST-1: who put someone forward', () => {
  test('is a record with one line, kept by beheerder and bestuurder', async () => {
    const { beheerder, bestuurder } = bureau.world.actor
    const id = await prepared(bureau)
    const made = input(id)
    const { events } = await eventsOf(bureau, beheerder, () => recordVoordracht(beheerder, made))
    expect(events).toMatchObject([{ event: 'voordracht_recorded', object_id: id, data: { uitkomst: 'voorgedragen' } }])
    expect((await eventsOf(bureau, beheerder, () => recordVoordracht(beheerder, made))).events).toEqual([])
    expect((await getAanstelling(bestuurder, id))?.voordrachten).toMatchObject([
      { door: 'benoemingsadviescommissie', op: '2026-09-01', geledingen: ['ouders', 'personeel'] },
    ])
    await onlyFor(bureau, ['beheerder', 'bestuurder'], (who) => recordVoordracht(who, input(id)))
    expect(working(bureau, 'beheerder', 'bestuurder')).toContain('buurBeheerder')
  })
})

describe('R-AANST-4: what must find another place', () => {
  test('tells the same of who holds cases and of who holds none, and whom someone stands in for', async () => {
    const { adviseur, bestuurder, beheerder, collega } = bureau.world.actor
    const of = (actor: typeof adviseur) => actor.aanstellingen[0]?.id ?? ''
    const soorten = async (id: string) => (await getAfscheid(bestuurder, id))?.map(({ soort }) => soort)
    const zaken = await soorten(of(adviseur))
    expect(zaken).toEqual(expect.arrayContaining(['zaken', 'papier', 'jaarverslag']))
    expect(await soorten(of(collega))).toEqual(zaken)
    await ask(bureau.db.admin, 'update afwezigheid set vervanger_id = $1 where account_id = $2', [
      adviseur.accountId,
      collega.accountId,
    ])
    expect((await getAfscheid(bestuurder, of(adviseur)))?.find(({ soort }) => soort === 'vervangt')?.namen).toEqual([
      'collega',
    ])
    expect(await getAfscheid(beheerder, of(adviseur))).toBeNull()
  })
})
