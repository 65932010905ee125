import { beforeAll, expect, test } from 'vitest'
import { finishBrief, recordBrief } from '@/lib/domain/brief/brief.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { openZaak } from '@/tests/integration/access/access-world'
import { testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposal, vrij } from '@/tests/support/overdracht-world'
import { newBrief } from './letter'

let at: IntakeWorld
beforeAll(async () => {
  at = await seedDossierWorld(await testDatabase())
})

async function withLetters() {
  const zaak = await openZaak(at)
  const [definitief, concept] = [await newBrief(zaak), await newBrief(zaak, 'machtiging')]
  for (const brief of [definitief, concept]) await recordBrief(at.world.actor.adviseur, brief)
  const { objectId, id } = definitief
  await finishBrief(at.world.actor.adviseur, { objectId, id, envelopes: await zaak.seal('bewijs', id, 2) })
  return { zaak, definitief: id, concept: concept.id }
}

async function handedOver(zaak: Awaited<ReturnType<typeof openZaak>>, without: string[]) {
  const input = await proposal(at, zaak, { without })
  const proposed = await proposeOverdracht(at.world.actor.adviseur, input)
  expect(proposed).toMatchObject({ ok: true })
  const mine = await getDossier(at.world.actor.adviseur, zaak.id)
  expect(mine?.voorgesteldOp).not.toBeNull()
  expect(await recordBrief(at.world.actor.adviseur, await newBrief(zaak))).toMatchObject({
    failure: { kind: 'overdracht_open' },
  })
  await acceptOverdracht(at.world.actor.externe, { overdrachtId: input.voorstel.id, ...vrij })
  return getDossier(at.world.actor.externe, input.nieuw.id)
}

test('R-OVD-1: letters go along with their dossier, with their words and as they stand', async () => {
  const { zaak, definitief, concept } = await withLetters()
  const hers = await handedOver(zaak, [])
  expect(hers?.brieven.map(({ id, status }) => [id, status]).toSorted()).toEqual(
    [
      [definitief, 'definitief'],
      [concept, 'concept'],
    ].toSorted(),
  )
  expect(await getDossier(at.world.actor.adviseur, zaak.id)).toBeNull()
})

test('R-OVD-1: a letter that the klager keeps back does not', async () => {
  const { zaak, definitief, concept } = await withLetters()
  const hers = await handedOver(zaak, [concept])
  expect(hers?.brieven.map(({ id }) => id)).toEqual([definitief])
})
