import { beforeAll, describe, expect, test } from 'vitest'
import {
  confirmAanstelling,
  endAanstelling,
  resumeAanstelling,
  suspendAanstelling,
} from '@/lib/domain/aanstelling/aanstelling.commands'
import { getAanstelling, listAanstellingen } from '@/lib/domain/aanstelling/aanstelling.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { actorOf } from '@/lib/platform/auth/actor'
import { ask } from '@/tests/support/ask'
import { type Bureau, eventsOf, onlyFor, openBureau } from './bureau'
import { confirmed, formOf, prepared } from './prepare'

let bureau: Bureau
let bestuurder: Actor
beforeAll(async () => {
  bureau = await openBureau()
  bestuurder = bureau.world.actor.bestuurder
})

const direct = { wanneer: 'direct', laatsteDag: null, uitgelegd: 'ja' } as const
const later = (laatsteDag: string) => ({ wanneer: 'later', laatsteDag: laatsteDag as Datum, uitgelegd: 'ja' }) as const
const rowOf = async (id: string) =>
  (
    await ask(
      bureau.db.admin,
      'select *, tot::text, afwikkelen_tot::text, geschorst_op::text from aanstelling where id = $1',
      [id],
    )
  )[0]

/** What its holder may do on a day, asked as at every request. */
async function werkingOf(id: string, today = bestuurder.today) {
  const accountId = (await rowOf(id))?.account_id
  const actor = await actorOf({ accountId, sessieId: '', today: today as Datum }, bestuurder.bestuurId)
  return actor?.aanstellingen.find((one) => one.id === id)?.werking ?? null
}

describe('R-AANST-1, R-AANST-4: confirming', () => {
  test('a bestuurder lets in who was prepared; before that nothing opens', async () => {
    const aanstellingId = await prepared(bureau)
    expect(await werkingOf(aanstellingId)).toBeNull()
    const { value, events } = await eventsOf(bureau, bestuurder, () =>
      confirmAanstelling(bestuurder, { aanstellingId }),
    )
    expect(value).toEqual({ ok: true, value: aanstellingId })
    expect(events).toMatchObject([{ event: 'aanstelling_confirmed', object_id: aanstellingId }])
    expect(await rowOf(aanstellingId)).toMatchObject({ status: 'actief', bevestigd_door: bestuurder.accountId })
    expect(await werkingOf(aanstellingId)).toBe('werkend')
    expect(await confirmAanstelling(bestuurder, { aanstellingId })).toMatchObject({ failure: { kind: 'not_prepared' } })
  })

  test('a known end leaves the days of the setting to wind down', async () => {
    const aanstellingId = await confirmed(bureau, { tot: '31-1-2027' })
    expect(await rowOf(aanstellingId)).toMatchObject({ tot: '2027-01-31', afwikkelen_tot: '2027-03-02' })
    expect(await werkingOf(aanstellingId, '2027-01-31' as Datum)).toBe('werkend')
    expect(await werkingOf(aanstellingId, '2027-02-01' as Datum)).toBe('afwikkelend')
    expect(await werkingOf(aanstellingId, '2027-03-03' as Datum)).toBeNull()
  })

  test('R-AANST-3: what came to stand beside it meanwhile is refused', async () => {
    const mail = 'dubbel@example.nl'
    const adviser = await prepared(bureau, { mail })
    const directeur = await ask<{ id: string }>(
      bureau.db.admin,
      `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
       select bestuur_id, gen_random_uuid(), account_id, 'directeur', vanaf, 'actief', account_id from aanstelling where id = $1 returning id`,
      [adviser],
    )
    expect(directeur).toHaveLength(1)
    const result = await confirmAanstelling(bestuurder, { aanstellingId: adviser })
    expect(result).toMatchObject({ failure: { kind: 'combination_refused', reden: 'leiding_van_bestuur' } })
  })

  test('role × act: nobody but a bestuurder of this bestuur, and not his own', async () => {
    const aanstellingId = await prepared(bureau)
    await onlyFor(bureau, ['bestuurder'], (actor) => confirmAanstelling(actor, { aanstellingId }))
    expect(await rowOf(aanstellingId)).toMatchObject({ status: 'voorbereid' })
    const [own] = await ask<{ id: string }>(
      bureau.db.admin,
      `update aanstelling set status = 'voorbereid' where account_id = $1 and id = $2 returning id`,
      [bureau.world.account.adviseur, bureau.world.actor.adviseur.aanstellingen[0]?.id],
    )
    const mine: Actor = { ...bestuurder, accountId: bureau.world.account.adviseur }
    expect(await confirmAanstelling(mine, { aanstellingId: own?.id ?? '' })).toMatchObject({
      failure: { kind: 'own_aanstelling' },
    })
  })
})

describe('R-AANST-4: suspending and resuming', () => {
  test('locks at once and opens again, one line each', async () => {
    const aanstellingId = await confirmed(bureau)
    const { value, events } = await eventsOf(bureau, bestuurder, () =>
      suspendAanstelling(bestuurder, { aanstellingId }),
    )
    expect([value.ok, events]).toMatchObject([true, [{ event: 'aanstelling_suspended', object_id: aanstellingId }]])
    expect(await werkingOf(aanstellingId)).toBeNull()
    expect(await rowOf(aanstellingId)).toMatchObject({ geschorst_op: '2026-11-22' })
    expect(await suspendAanstelling(bestuurder, { aanstellingId })).toMatchObject({ failure: { kind: 'not_active' } })
    const back = await eventsOf(bureau, bestuurder, () => resumeAanstelling(bestuurder, { aanstellingId }))
    expect([back.value.ok, back.events]).toMatchObject([true, [{ event: 'aanstelling_resumed' }]])
    expect(await werkingOf(aanstellingId)).toBe('werkend')
    expect(await resumeAanstelling(bestuurder, { aanstellingId })).toMatchObject({ failure: { kind: 'not_suspended' } })
  })

  test('the only bestuurder cannot be suspended or ended', async () => {
    const aanstellingId = bestuurder.aanstellingen[0]?.id ?? ''
    expect(await suspendAanstelling(bestuurder, { aanstellingId })).toMatchObject({
      failure: { kind: 'last_bestuurder' },
    })
    expect(await endAanstelling(bestuurder, { aanstellingId, ...direct })).toMatchObject({
      failure: { kind: 'last_bestuurder' },
    })
  })

  test('role × act: nobody but a bestuurder of this bestuur', async () => {
    const aanstellingId = await confirmed(bureau)
    await onlyFor(bureau, ['bestuurder'], (actor) => suspendAanstelling(actor, { aanstellingId }))
    await onlyFor(bureau, ['bestuurder'], (actor) => resumeAanstelling(actor, { aanstellingId }))
    await onlyFor(bureau, ['bestuurder'], (actor) => endAanstelling(actor, { aanstellingId, ...direct }))
    expect(await werkingOf(aanstellingId)).toBe('werkend')
  })
})

describe('R-AANST-4: ending', () => {
  test('a planned end works on until its day, then winds down', async () => {
    const aanstellingId = await confirmed(bureau)
    const act = () => endAanstelling(bestuurder, { aanstellingId, ...later('2026-12-31') })
    const { value, events } = await eventsOf(bureau, bestuurder, act)
    expect([value.ok, events]).toMatchObject([true, [{ event: 'aanstelling_ended', object_id: aanstellingId }]])
    expect(await werkingOf(aanstellingId, '2026-12-31' as Datum)).toBe('werkend')
    expect(await werkingOf(aanstellingId, '2027-01-30' as Datum)).toBe('afwikkelend')
    expect(await werkingOf(aanstellingId, '2027-01-31' as Datum)).toBeNull()
  })

  test('at once: winding down from today; after a suspension not even that', async () => {
    const aanstellingId = await confirmed(bureau)
    expect((await endAanstelling(bestuurder, { aanstellingId, ...direct })).ok).toBe(true)
    expect(await werkingOf(aanstellingId)).toBe('afwikkelend')
    const suspended = await confirmed(bureau)
    await suspendAanstelling(bestuurder, { aanstellingId: suspended })
    expect((await endAanstelling(bestuurder, { aanstellingId: suspended, ...direct })).ok).toBe(true)
    expect(await werkingOf(suspended)).toBeNull()
    expect(await endAanstelling(bestuurder, { aanstellingId: suspended, ...direct })).toMatchObject({
      failure: { kind: 'already_ended' },
    })
  })

  test('what was only prepared is taken back', async () => {
    const aanstellingId = await prepared(bureau)
    expect((await endAanstelling(bestuurder, { aanstellingId, ...direct })).ok).toBe(true)
    expect(await werkingOf(aanstellingId)).toBeNull()
  })
})

describe('reading', () => {
  test('the list shows what waits first, and only of the own bestuur', async () => {
    const id = await prepared(bureau, { naam: 'Aa Wacht' })
    const list = await listAanstellingen(bestuurder)
    expect(list?.[0]?.status).toBe('voorbereid')
    expect(list?.find((one) => one.id === id)).toMatchObject({ naam: 'Aa Wacht', scholen: ['School'] })
    const buur = await listAanstellingen(bureau.world.actor.buurBestuurder)
    expect(buur?.some((one) => one.id === id)).toBe(false)
    expect(await getAanstelling(bureau.world.actor.buurBestuurder, id)).toBeNull()
  })

  test('role × act: bestuurder, beheerder and FG read, others do not', async () => {
    const id = await prepared(bureau, { nevenfuncties: ['beleid'] })
    const { actor } = bureau.world
    for (const naam of ['bestuurder', 'beheerder', 'fg'] as const)
      expect(await getAanstelling(actor[naam], id)).toMatchObject({
        combinaties: [{ reden: 'beleid' }],
        ingeschreven: null,
      })
    for (const naam of ['adviseur', 'contactpersoon', 'directeur', 'geschorst', 'begeleider'] as const) {
      expect(await getAanstelling(actor[naam], id), naam).toBeNull()
      expect(await listAanstellingen(actor[naam]), naam).toBeNull()
    }
  })

  test('nothing tells how many cases someone has', async () => {
    const id = bureau.world.actor.collega.aanstellingen[0]?.id ?? ''
    const text = JSON.stringify([await getAanstelling(bestuurder, id), await listAanstellingen(bestuurder)])
    const { melding, dossier } = bureau.world.held('collega')
    for (const held of [melding, dossier]) expect(text).not.toContain(held)
    expect(text).not.toMatch(/dossier|melding|aantal/)
  })
})

test('R-AANST-1: a form is whole, or says what is missing', () => {
  expect(formOf(bureau)).toMatchObject({ vanaf: '2026-09-01', doelgroep: ['leerlingen', 'ouders'] })
})
