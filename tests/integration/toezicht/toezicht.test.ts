import { beforeAll, describe, expect, test } from 'vitest'
import { resumeAanstelling, suspendAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { getToezicht } from '@/lib/domain/toezicht/toezicht.queries'
import { getRegisterkop } from '@/lib/domain/verwerkingsregister/verwerkingsregister.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { type Bureau, openBureau } from '@/tests/integration/aanstelling/bureau'
import { confirmed } from '@/tests/integration/aanstelling/prepare'
import { ask } from '@/tests/support/ask'

let bureau: Bureau
let fg: Actor
beforeAll(async () => {
  bureau = await openBureau()
  fg = bureau.world.actor.fg
})

describe('the desk of the FG', () => {
  test('R-AANST-4: who could open something on a day, with every suspension in between', async () => {
    const { bestuurder } = bureau.world.actor
    const aanstellingId = await confirmed(bureau)
    const op = async (day?: string) =>
      (await getToezicht(fg, day as Datum | undefined))?.toegang.find(({ id }) => id === aanstellingId)
    expect(await op()).toMatchObject({ rol: 'vertrouwenspersoon', periodes: [{ tot: null }] })
    await suspendAanstelling(bestuurder, { aanstellingId })
    expect((await op())?.periodes.at(-1)?.tot).not.toBeNull()
    await resumeAanstelling(bestuurder, { aanstellingId })
    expect((await op())?.periodes).toHaveLength(2)
    expect(await op('2026-01-01')).toBeUndefined()
  })

  test('R-OVD-2, R-SPOOR-1: takeovers in illness are told, without which case or how many an adviser has', async () => {
    const lines = [
      ['ziektepakket_taken', crypto.randomUUID()],
      ['dossier_opened', crypto.randomUUID()],
    ]
    for (const [event, object] of lines)
      await ask(bureau.db.admin, `select logboek_append($1, $2, $3, $4, '{}')::text`, [
        ...[fg.bestuurId, bureau.world.account.collega, event, object],
      ])
    const toezicht = await getToezicht(fg)
    expect(toezicht?.ziekte).toMatchObject([{ event: 'ziektepakket_taken', wie: 'collega' }])
    const text = JSON.stringify(toezicht)
    for (const [, object] of lines) expect(text).not.toContain(object)
    expect(toezicht?.gebeurtenissen.some(({ event }) => (event as string) === 'dossier_opened')).toBe(false)
  })

  test('is for the FG of that bestuur alone; the register is for the bestuurder too', async () => {
    for (const [naam, actor] of Object.entries(bureau.world.actor)) {
      expect((await getToezicht(actor)) !== null, naam).toBe(naam === 'fg' || naam === 'buurFg')
      const kop = await getRegisterkop(actor)
      expect(kop !== null, naam).toBe(['fg', 'buurFg', 'bestuurder', 'buurBestuurder'].includes(naam))
    }
    expect(await getRegisterkop(fg)).toMatchObject({ bestuurNaam: 'Stichting', fg: ['fg'], onderdrukkingDrempel: 5 })
  })
})
