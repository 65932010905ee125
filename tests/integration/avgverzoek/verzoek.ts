import { answerAvgverzoek, recordAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import type { RecordAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import type { Sectie } from '@/lib/kernel/envelope'
import { openedDossier } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealMore, sealOwn } from '@/tests/support/sealing'

export const avgKern = { naam: 'Kastanje', bereikbaar: 'per post', vraag: 'Wat staat er over mij?' }

/** What the page of recording would send: the adviser got it today. */
export async function avgInput({ world, adviseur }: IntakeWorld, change: Partial<RecordAvgverzoekInput> = {}) {
  const bestuurId = world.noord.id
  const { object, envelopes, ref } = await sealOwn(adviseur, bestuurId, 'avgverzoek', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: avgKern },
  ])
  const kaart = await kaartOf(adviseur, bestuurId, object.id, avgKern.naam)
  const kenmerken = { soort: 'inzage', hoedanigheid: 'klager', ontvangenOp: vandaag, zaak: null } as const
  return { ref, input: { object, ...kenmerken, kaart, envelopes, ...change } satisfies RecordAvgverzoekInput }
}

export async function recordedVerzoek(at: IntakeWorld, change: Partial<RecordAvgverzoekInput> = {}) {
  const { ref, input } = await avgInput(at, change)
  const made = await recordAvgverzoek(at.world.actor.adviseur, input)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  const id = input.object.id
  const seal = (sectie: Sectie, inhoud: unknown = { reden: 'Daarom.', antwoord: '' }) =>
    sealMore(at.adviseur, ref, [{ sectie, itemId: id, revisie: 1, inhoud }])
  return { id, input, seal, ref }
}

export async function answeredVerzoek(at: IntakeWorld, change: Partial<RecordAvgverzoekInput> = {}) {
  const verzoek = await recordedVerzoek(at, change)
  const answered = await answerAvgverzoek(at.world.actor.adviseur, await answerInput(verzoek))
  if (!answered.ok) throw new Error(JSON.stringify(answered.failure))
  return verzoek
}

/** The number of a dossier of hers, opened for this. */
export async function nummerVan(at: IntakeWorld): Promise<string> {
  return (await dossierMetNummer(at)).nummer
}

export async function dossierMetNummer(at: IntakeWorld) {
  const dossier = await openedDossier(at)
  const detail = await getDossier(at.world.actor.adviseur, dossier.id)
  return { ...dossier, nummer: detail?.nummer ?? '' }
}

export async function answerInput({ id, seal }: Awaited<ReturnType<typeof recordedVerzoek>>) {
  const besluit = 'deels' as const
  return { verzoekId: id, revisie: 1, besluit, beantwoordOp: vandaag, envelopes: await seal('bewijs') }
}
