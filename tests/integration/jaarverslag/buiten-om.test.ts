import { beforeEach, describe, expect, test } from 'vitest'
import { removeJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { beginInput, begun } from './verslag'

const db: TestDatabase = await testDatabase()
let at: IntakeWorld
beforeEach(async () => {
  await ask(db.admin, 'truncate bestuur, account cascade')
  at = await seedDossierWorld(db)
  await ask(db.admin, 'delete from jaarverslagversie')
  await ask(db.admin, 'delete from bijdragejaar')
})

const as = (actor: Actor, text: string, ...values: unknown[]) =>
  change(actor, async (tx) => ok(await tx.prisma.$executeRawUnsafe(text, ...values)))

describe('R-JV-3: past the app', () => {
  test('an adviser closes no year, and marks no case of a colleague, without a report that she publishes', async () => {
    const bijdrage = newId()
    const { adviseur, externe } = at.world.actor
    const of = [adviseur.bestuurId, bijdrage, adviseur.accountId]
    await ask(
      db.admin,
      `insert into bijdrage (bestuur_id, id, schooljaar, adviseur, aanleiding, ingediend_op) values ($1, $2, 2020, $3, 'verslag', current_date)`,
      of,
    )
    await expect(as(externe, 'select deur_bijdragen_publiceren(2025)')).rejects.toThrow('cannot be published')
    await begun(at, db)
    await expect(as(adviseur, 'select deur_bijdragen_publiceren(2025)')).rejects.toThrow('cannot be published')
    await expect(as(externe, 'select deur_bijdragen_sluiten(2025)')).rejects.toThrow('cannot be closed')
    expect(await ask(db.admin, 'select id from bijdrage where id = $1', [bijdrage])).toHaveLength(1)
    expect(await ask(db.admin, 'select 1 from bijdragejaar')).toHaveLength(0)
  })

  test('a year that runs is published by nobody', async () => {
    const { adviseur } = at.world.actor
    const { id } = await begun(at, db)
    await ask(db.admin, 'update jaarverslag set schooljaar = 2026 where id = $1', [id])
    const version = `insert into jaarverslagversie (bestuur_id, schooljaar, versie, drempel, maker, gepubliceerd_op)
      values ($1::uuid, 2026, 1, 5, $2::uuid, $3::date)`
    await expect(as(adviseur, version, adviseur.bestuurId, adviseur.accountId, adviseur.today)).rejects.toThrow(
      'row-level security',
    )
  })
})

describe('R-BEW-3: what goes with a concept', () => {
  test('is what its maker typed for it, and nothing of anybody else, whatever id she gave it', async () => {
    const { adviseur, directeur, bestuurder } = at.world.actor
    const { input } = await beginInput(at, at.adviseur, db)
    const { id } = await begun(at, db)
    expect(input.object.id).not.toBe(id)
    const typed = (actor: Actor, onderwerp: string) =>
      ask(
        db.admin,
        `insert into draft (account_id, id, bestuur_id, onderwerp, revisie, bytes) values ($1, $2, $3, $4, 1, '\\x00')`,
        [actor.accountId, newId(), actor.bestuurId, onderwerp],
      )
    await typed(adviseur, `jaarverslag:${id}:schrijven`)
    await typed(directeur, `advies:${id}:beantwoorden`)
    await typed(bestuurder, `meldketen:${id}`)
    expect(await removeJaarverslag(adviseur, { jaarverslagId: id })).toMatchObject({ ok: true })
    const left = await ask<{ onderwerp: string }>(
      db.admin,
      'select onderwerp from draft where strpos(onderwerp, $1) > 0',
      [id],
    )
    expect(left.map(({ onderwerp }) => onderwerp).sort()).toEqual([`advies:${id}:beantwoorden`, `meldketen:${id}`])
  })
})
