import { beforeAll, describe, expect, test } from 'vitest'
import { reportMeldketen, stepMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { vandaag } from '@/tests/support/intake-world'
import { marked, officeOf, reportInput, sealPart, sealReport } from '@/tests/support/meldketen-world'
import { quiet } from '../agenda/agenda-world'
import { type MeldBureau, openMeldBureau } from './meldketen-bureau'

let at: MeldBureau
let mailVan: { een: string; twee: string }

beforeAll(async () => {
  at = await openMeldBureau()
  await quiet(at.db)
  const mail = async (id: string) =>
    (await ask<{ mail: string }>(at.db.admin, 'select mail from account where id = $1', [id]))[0]?.mail ?? ''
  mailVan = { een: await mail(at.een.accountId), twee: await mail(at.twee.accountId) }
})

async function remindedOn(dag: string): Promise<('een' | 'twee')[]> {
  const rows = await ask<{ mail: string }>(at.db.admin, 'select mail from deur_herinneren($1)', [dag])
  const mails = rows.map(({ mail }) => mail)
  return (['een', 'twee'] as const).filter((wie) => mails.includes(mailVan[wie]))
}

describe('R-MELD-2: a step that is not taken is reminded of', () => {
  test('R-SPOOR-2: never to who is involved, not even when it is late', async () => {
    const { noord, actor } = at.world
    const { accountId, publicKey } = at.twee
    const { key: _, ...sealed } = await sealReport(noord.id, [{ accountId, publicKey }])
    const input = { objectId: await marked(at), betrokken: [at.een.accountId], ...sealed }
    expect(await reportMeldketen(actor.adviseur, input)).toMatchObject({ ok: true })
    for (const dag of ['2026-11-24', '2026-12-02']) expect(await remindedOn(dag)).toEqual(['twee'])
  })

  test('to every bestuurder where nobody is involved, until the chain is at its end', async () => {
    const { noord, actor } = at.world
    await ask(at.db.admin, 'delete from meldketen')
    const input = await reportInput(at, await marked(at))
    expect((await officeOf(at.db, noord.id)).versie).toBe(1)
    expect(await reportMeldketen(actor.adviseur, input)).toMatchObject({ ok: true })
    expect(await remindedOn('2026-12-10')).toEqual(['een', 'twee'])
    for (const [nr, naar] of (['overlegd', 'geen_vermoeden'] as const).entries()) {
      const id = newId() as string
      const envelopes = [await sealPart(noord.id, input.ketenId, 'verslagen', id)]
      const step = { ketenId: input.ketenId, id, revisie: nr + 1, naar, op: vandaag as Datum, contact: null, envelopes }
      expect(await stepMeldketen(actor.bestuurder, step)).toMatchObject({ ok: true })
    }
    expect(await remindedOn('2026-12-20')).toEqual([])
  })
})
