import { beforeAll, describe, expect, test } from 'vitest'
import * as advies from '@/lib/domain/advies/advies.commands'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { type AdviesWorld, adviesInput } from '@/tests/support/advies-world'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'

let at: AdviesWorld
let adviseur: Actor
let directeur: Actor
let bestuurder: Actor
const secure = /row-level security|answers an advies|follows the last one/

beforeAll(async () => {
  const db = await testDatabase()
  at = { db, ...(await seedDossierWorld(db)) }
  adviseur = at.world.actor.adviseur
  directeur = at.world.actor.directeur
  bestuurder = at.world.actor.bestuurder
  await ask(db.admin, 'delete from ambtsstuk')
})

/** As the app in the context of this actor, past every rule of the app itself. */
const as = (actor: Actor, ...statements: [string, ...unknown[]][]) =>
  change(actor, async (tx) => {
    let changed = 0
    for (const [text, ...values] of statements) changed = await tx.prisma.$executeRawUnsafe(text, ...values)
    return ok(changed)
  })
const sent = async (change: Parameters<typeof adviesInput>[1] = {}): Promise<string> => {
  const input = await adviesInput(at, change)
  expect(await advies.sendAdvies(adviseur, input)).toEqual({ ok: true, value: input.stuk.stukId })
  return input.stuk.stukId
}

describe('R-ADV-1: past the app, each side of an advies writes its own half', () => {
  test('its sender does not answer it, and the office does not rewrite what he does', async () => {
    const id = await sent()
    const answer = `update advies set status = 'beantwoord', besluit = 'overgenomen', beantwoord_op = current_date where id = $1::uuid`
    await expect(as(adviseur, [answer, id])).rejects.toThrow(secure)
    const set = (what: string): [string, string] => [`update advies set ${what} where id = $1::uuid`, id]
    for (const what of [
      `kwaliteit = '5', acceptatie = '5'`,
      `antwoord_voor = antwoord_voor + 90`,
      `status = 'afgerond', afgerond_op = current_date`,
    ])
      await expect(as(directeur, set(what)), what).rejects.toThrow(secure)
    expect(await as(directeur, [answer, id])).toEqual({ ok: true, value: 1 })
    await expect(as(directeur, set(`besluit = 'niet'`))).rejects.toThrow(secure)
    await expect(as(adviseur, set(`besluit = 'niet'`))).rejects.toThrow(secure)
  })

  test('no step on the name of the other side, and no word in its place', async () => {
    const id = await sent()
    const step = (soort: string, actor: Actor): [string, ...unknown[]] => [
      `insert into advies_stap (bestuur_id, advies_id, id, soort, op, door) values ($1::uuid, $2::uuid, $3::uuid, $4, current_date, $5::uuid)`,
      ...[at.world.noord.id, id, newId(), soort, actor.accountId],
    ]
    await expect(as(adviseur, step('beantwoord', adviseur))).rejects.toThrow(secure)
    for (const soort of ['besproken', 'opgevolgd', 'afgerond'])
      await expect(as(directeur, step(soort, directeur)), soort).rejects.toThrow(secure)
    const words = (item: string, sectie: string, revisie: number): [string, ...unknown[]] => [
      `insert into ambtsstuk_envelope (bestuur_id, ambtsstuk_id, sectie, item_id, revisie, bytes)
       values ($1::uuid, $2::uuid, $3, $4::uuid, $5, '\\x00')`,
      ...[at.world.noord.id, id, sectie, item, revisie],
    ]
    const of = step('besproken', adviseur)
    expect(await as(adviseur, of, words(of[3] as string, 'verslagen', 1))).toMatchObject({ ok: true })
    for (const actor of [directeur, adviseur]) {
      await expect(as(actor, words(id, 'kern', 2))).rejects.toThrow(secure)
      await expect(as(actor, words(of[3] as string, 'verslagen', 2))).rejects.toThrow(secure)
      await expect(as(actor, words(newId(), 'verslagen', 1))).rejects.toThrow(secure)
    }
  })
})

describe('R-SPOOR-2: nobody is let in later', () => {
  test('also not by who sent it, in the transaction in which he writes on', async () => {
    const id = await sent({ ambt: 'bestuur' })
    await ask(at.db.admin, `update ambtsstuk set voor = 'personen' where id = $1`, [id])
    const touch = (to: string): [string, string] => [`update ambtsstuk set revisie = ${to} where id = $1::uuid`, id]
    const letIn: [string, ...unknown[]] = [
      'insert into ambtsstuk_ontvanger (bestuur_id, ambtsstuk_id, account_id) values ($1::uuid, $2::uuid, $3::uuid)',
      ...[at.world.noord.id, id, bestuurder.accountId],
    ]
    await expect(as(adviseur, touch('revisie'), letIn)).rejects.toThrow(secure)
    await expect(as(adviseur, touch('revisie + 1'), letIn)).rejects.toThrow(secure)
    await expect(as(adviseur, touch('1'), letIn)).rejects.toThrow(secure)
  })
})

describe('R-AANST-4: who stopped', () => {
  test('reads no advies that she sent, also where she is something else by now', async () => {
    const id = await sent()
    const { bestuurId, accountId } = adviseur
    const seen = () =>
      change(adviseur, async (tx) =>
        ok([
          await tx.prisma.ambtsstuk.count({ where: { id } }),
          await tx.prisma.ambtsstukEnvelope.count({ where: { ambtsstukId: id } }),
          await tx.prisma.advies.count({ where: { id } }),
        ]),
      )
    expect(await seen()).toEqual({ ok: true, value: [1, 1, 1] })
    await ask(
      at.db.admin,
      `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
       values ($1, $2, $3, 'beheerder', '2026-01-01', 'actief', $3)`,
      [bestuurId, newId(), accountId],
    )
    const set = (status: string) =>
      ask(
        at.db.admin,
        `update aanstelling set status = $3 where bestuur_id = $1 and account_id = $2 and rol = 'vertrouwenspersoon'`,
        [...[bestuurId, accountId, status]],
      )
    await set('beeindigd')
    expect(await seen()).toEqual({ ok: true, value: [0, 0, 0] })
    await set('actief')
  })

  test('gets nothing back of what he typed for his office', async () => {
    const readable = () =>
      change(bestuurder, async (tx) =>
        ok(
          await tx.prisma.$queryRaw<{ ja: boolean }[]>`
            select draft_leesbaar(${bestuurder.bestuurId}::uuid, soort || ':' || gen_random_uuid()) as ja
            from unnest(array['bestuursklacht', 'rehabilitatie', 'meldketen', 'advies']) soort`,
        ),
      )
    expect(await readable()).toEqual({ ok: true, value: Array(4).fill({ ja: true }) })
    const set = (status: string) =>
      ask(at.db.admin, `update aanstelling set status = $2 where account_id = $1 and rol = 'bestuurder'`, [
        ...[bestuurder.accountId, status],
      ])
    await set('geschorst')
    expect(await readable()).toEqual({ ok: true, value: Array(4).fill({ ja: false }) })
    await set('actief')
  })
})
