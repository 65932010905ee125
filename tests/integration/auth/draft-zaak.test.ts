import { beforeAll, expect, test } from 'vitest'
import { acceptOverdracht, declineOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Actor } from '@/lib/kernel/actor'
import { encodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { getDraft, listDrafts, saveDraft } from '@/lib/platform/auth/drafts'
import { piece } from '@/tests/integration/bestand/attachment'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe
const keep = (actor: Actor, onderwerp: string, id: string = newId(), revisie = 1) => {
  const header = {
    soort: 'draft',
    bestuurId: at.world.noord.id,
    objectId: id,
    sectie: 'kern',
    itemId: id,
    revisie,
  } as const
  return saveDraft(actor, id, onderwerp, new Uint8Array([...encodeHeader(header), ...piece(100)]))
}
/** Whether it is there when asked for: all that an answer could tell about the case. */
const kept = async (actor: Actor, onderwerp: string) => {
  const id = newId()
  await keep(actor, onderwerp, id)
  return (await ask(db.admin, 'select 1 from draft where id = $1', [id])).length === 1
}

test('R-SPOOR-1: who handed over cannot ask with a draft whether the case of another is still there', async () => {
  const { input, overdrachtId } = await proposedPlain(at)
  const subject = `dossier:${input.nieuw.id}:gesprek`
  expect((await acceptOverdracht(ontvanger(), { overdrachtId, ...vrij })).ok).toBe(true)
  expect(await kept(ontvanger(), subject)).toBe(true)
  for (const naam of ['adviseur', 'collega', 'bestuurder', 'buurAdviseur'] as const)
    expect(await kept(at.world.actor[naam], subject)).toBe(false)
})

test('R-OVD-1: an answer that was typed to a proposal does not outlive it', async () => {
  const { overdrachtId } = await proposedPlain(at)
  const subject = `overdracht:${overdrachtId}:aannemen`
  expect(await kept(gever(), subject)).toBe(false)
  expect(await kept(ontvanger(), subject)).toBe(true)
  await declineOverdracht(ontvanger(), { overdrachtId, weigering: 'geen_ruimte' })
  expect(await kept(ontvanger(), subject)).toBe(false)
})

test('R-AANST-4: suspended she gets no draft of a case back, by no way; what she types is kept for when she returns', async () => {
  const { id: dossier } = await openedDossier(at)
  const [id, own] = [newId() as string, newId() as string]
  await keep(gever(), `dossier:${dossier}:gesprek`, id)
  const header = {
    soort: 'draft',
    bestuurId: '00000000-0000-0000-0000-000000000000',
    objectId: own,
    sectie: 'kern',
  } as const
  await saveDraft(
    ...([gever(), own, 'dossier:nieuw'] as const),
    new Uint8Array([...encodeHeader({ ...header, itemId: own, revisie: 1 }), ...piece(100)]),
  )
  const listed = async () =>
    (await listDrafts(gever())).map((line) => line.id).filter((one) => one === id || one === own)
  expect((await listed()).sort()).toEqual([id, own].sort())

  await suspended('geschorst')
  expect(await getDraft(gever(), id)).toBeNull()
  expect(await listed()).toEqual([own])
  expect(await keep(gever(), `dossier:${dossier}:gesprek`, id, 1)).toEqual({
    ok: false,
    failure: { kind: 'foreign_draft' },
  })
  expect((await keep(gever(), `dossier:${dossier}:gesprek`, id, 2)).ok).toBe(true)

  await suspended('actief')
  expect(await getDraft(gever(), id)).toMatchObject({ revisie: 2 })
})

const suspended = (status: string) =>
  ask(db.admin, `update aanstelling set status = $2 where account_id = $1`, [gever().accountId, status])
