import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.commands'
import type { RecordBegeleidingInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import type { Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import type { TestDatabase } from '@/tests/support/database'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, kluisOf, sealMore, sealOwn } from '@/tests/support/sealing'

export const begeleidingKern = { naam: 'Beuk', bereikbaar: '', vraag: 'Wat zijn mijn rechten?' }
export type BegeleidingWorld = Pick<IntakeWorld, 'world'> & { db: TestDatabase }

/** What the page of beginning would send: somebody asked him today. */
export async function begeleidingInput({ world, db }: BegeleidingWorld, change: Partial<RecordBegeleidingInput> = {}) {
  const kluis = await kluisOf(db, world.account.begeleider)
  const bestuurId = world.noord.id
  const { object, envelopes, ref } = await sealOwn(kluis, bestuurId, 'begeleiding', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: begeleidingKern },
  ])
  const kaart = await kaartOf(kluis, bestuurId, object.id, begeleidingKern.naam)
  const kenmerken = { categorie: 'medewerker', traject: 'intern', gevraagdOp: vandaag, volgendeOp: null } as const
  const input = { object, schoolId: world.noord.school, ...kenmerken, kaart, envelopes, ...change }
  return { kluis, ref, input: input satisfies RecordBegeleidingInput }
}

export async function recordedBegeleiding(at: BegeleidingWorld, change: Partial<RecordBegeleidingInput> = {}) {
  const { kluis, ref, input } = await begeleidingInput(at, change)
  await must(begeleiding.recordBegeleiding(at.world.actor.begeleider, input))
  const id = input.object.id
  const seal = (sectie: Sectie, itemId: string = id, revisie = 1, inhoud: unknown = {}) =>
    sealMore(kluis, ref, [{ sectie, itemId, revisie, inhoud }])
  return { id, kluis, ref, input, seal }
}

type Recorded = Awaited<ReturnType<typeof recordedBegeleiding>>

export async function concludeInput({ id, seal }: Recorded, uitkomst: 'ongegrond' | 'geseponeerd' = 'ongegrond') {
  return { begeleidingId: id, revisie: 1, uitkomst, op: vandaag, envelopes: await seal('bewijs') }
}

export async function concludedBegeleiding(at: BegeleidingWorld, uitkomst: 'ongegrond' | 'geseponeerd' = 'ongegrond') {
  const made = await recordedBegeleiding(at)
  await must(begeleiding.concludeBegeleiding(at.world.actor.begeleider, await concludeInput(made, uitkomst)))
  return made
}

export async function closedBegeleiding(at: BegeleidingWorld) {
  const made = await concludedBegeleiding(at)
  await must(begeleiding.closeBegeleiding(at.world.actor.begeleider, { begeleidingId: made.id }))
  return made
}

export async function gesprekInput({ id: begeleidingId, seal }: Recorded) {
  const id = newId() as string
  const inhoud = { verslag: 'Wat er is gezegd.', afspraken: '' }
  const kenmerken = { op: vandaag, soort: 'aangeklaagde', minuten: 45 } as const
  return { begeleidingId, id, ...kenmerken, envelopes: await seal('verslagen', id, 1, inhoud) }
}

async function must(answer: Promise<{ ok: true } | { ok: false; failure: unknown }>): Promise<void> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}
