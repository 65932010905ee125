import { beforeAll, describe, expect, test } from 'vitest'
import { endAanstelling, suspendAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type Bureau, openBureau } from './bureau'
import { confirmed } from './prepare'

let bureau: Bureau
let bestuurder: Actor
beforeAll(async () => {
  bureau = await openBureau()
  bestuurder = bureau.world.actor.bestuurder
})

const aanstellingVan = (naam: 'adviseur' | 'collega') => bureau.world.actor[naam].aanstellingen[0]?.id ?? ''
const mails = async (id: string, actor = bestuurder) =>
  (await getBereik(actor, id))?.scholen.map(({ vertrouwenspersonen }) => vertrouwenspersonen.map(({ mail }) => mail))

describe('R-AANST-4: after a suspension, or a planned end', () => {
  test('R-AANST-4: before it and after it the bestuur reads who remains, and how to reach them', async () => {
    const aanstellingId = aanstellingVan('adviseur')
    const before = await getBereik(bestuurder, aanstellingId)
    expect(before).toMatchObject({ vanaf: '2026-11-22' })
    const [school] = before?.scholen ?? []
    const found = school?.vertrouwenspersonen.map(({ mail }) => mail) ?? []
    expect(found).toContain('collega@example.nl')
    for (const gone of ['adviseur', 'geschorst', 'beeindigd', 'voorbereid', 'afwikkelend'])
      expect(found).not.toContain(`${gone}@example.nl`)
    expect(await suspendAanstelling(bestuurder, { aanstellingId })).toMatchObject({ ok: true })
    expect(await getBereik(bestuurder, aanstellingId)).toEqual(before)
    expect(await getBereik(bureau.world.actor.beheerder, aanstellingId)).toEqual(before)
  })

  test('R-AANST-4: it says the same whether she has cases or not, and names none of them', async () => {
    const aanstellingId = aanstellingVan('adviseur')
    const held = bureau.world.held('adviseur')
    const before = JSON.stringify(await getBereik(bestuurder, aanstellingId))
    for (const id of Object.values(held)) if (id) expect(before).not.toContain(id)
    await ask(bureau.db.admin, 'delete from object where houder = $1', [bureau.world.account.adviseur])
    expect(JSON.stringify(await getBereik(bestuurder, aanstellingId))).toBe(before)
  })

  test('R-AANST-4: a planned end counts from the day after, for whoever still works then', async () => {
    const aanstellingId = await confirmed(bureau)
    const later = { aanstellingId, wanneer: 'later', laatsteDag: '2026-12-31' as Datum, uitgelegd: 'ja' } as const
    expect(await endAanstelling(bestuurder, later)).toMatchObject({ ok: true })
    expect(await getBereik(bestuurder, aanstellingId)).toMatchObject({ vanaf: '2027-01-01' })
    expect((await mails(aanstellingId))?.flat()).toContain('collega@example.nl')
    await ask(bureau.db.admin, `update aanstelling set tot = '2026-12-31' where id = $1`, [aanstellingVan('collega')])
    expect((await mails(aanstellingId))?.flat()).not.toContain('collega@example.nl')
    await ask(bureau.db.admin, 'update aanstelling set tot = null where id = $1', [aanstellingVan('collega')])
  })

  test('R-AANST-2: where nobody is left the shortfall stands there with its ground', async () => {
    const aanstellingId = await confirmed(bureau, { scholen: bureau.world.noord.school })
    const others = `update aanstelling set status = 'geschorst', geschorst_op = '2026-11-22'
      where bestuur_id = $1 and rol = 'vertrouwenspersoon' and status = 'actief' and id <> $2 returning id`
    const rows = await ask<{ id: string }>(bureau.db.admin, others, [bureau.world.noord.id, aanstellingId])
    const found = await getBereik(bestuurder, aanstellingId)
    expect(found?.scholen).toMatchObject([
      { vertrouwenspersonen: [], nietVoor: ['leerlingen', 'ouders'], grond: 'advies' },
    ])
    expect(found?.scholen[0]?.contactpersonen.map(({ mail }) => mail)).toContain('contactpersoon@example.nl')
    const back = `update aanstelling set status = 'actief', geschorst_op = null where id = any ($1)`
    await ask(bureau.db.admin, back, [rows.map(({ id }) => id)])
  })

  test('R-AANST-4: nobody asks it of another bestuur, or without the desk for it', async () => {
    const aanstellingId = aanstellingVan('collega')
    for (const naam of ['adviseur', 'contactpersoon', 'directeur', 'buurBestuurder', 'buurBeheerder'] as const)
      expect(await getBereik(bureau.world.actor[naam], aanstellingId), naam).toBeNull()
    expect(await getBereik(bestuurder, 'x')).toBeNull()
    expect(await getBereik(bestuurder, bestuurder.aanstellingen[0]?.id ?? '')).toBeNull()
  })
})
