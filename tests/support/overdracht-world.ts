import { recordActie } from '@/lib/domain/actie/actie.commands'
import { addBestand, addStuk, completeBestand } from '@/lib/domain/bestand/bestand.commands'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import type { AcceptOverdrachtInput, ProposeOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { overTeDragen, stukkenVan } from '@/lib/domain/overdracht/stukken.rules'
import { newId } from '@/lib/kernel/id'
import { newBestand, piece } from '@/tests/integration/bestand/attachment'
import { openedDossier } from './dossier-world'
import { type IntakeWorld, vandaag } from './intake-world'
import { type Kluis, kaartOf, openAll, sealFor, sealMore, sealShared } from './sealing'

/** A dossier of the adviser with one of everything that can go along, and a note that cannot. */
export async function filledDossier(at: IntakeWorld) {
  const made = await openedDossier(at)
  const { id, ref } = made
  const actor = at.world.actor.adviseur
  const part = (sectie: 'verslagen' | 'notities', itemId: string, inhoud: unknown) =>
    sealMore(at.adviseur, ref, [{ sectie, itemId, revisie: 1, inhoud }])
  const gesprek = newId() as string
  const verslag = { verslag: 'Wat we bespraken.' }
  const held = {
    op: vandaag,
    soort: 'op_school',
    met: ['klager'],
    minuten: 45,
    informatie: [],
    meldplicht: null,
  } as const
  await must(
    recordGesprek(actor, {
      ...{ ...held, met: ['klager' as const], informatie: [], objectId: id, id: gesprek },
      envelopes: await part('verslagen', gesprek, verslag),
    }),
  )
  const actie = newId() as string
  await must(
    recordActie(actor, {
      ...{ objectId: id, id: actie, soort: 'actie' as const, wie: 'ik' as const, uiterlijk: vandaag },
      kaart: await kaartOf(at.adviseur, at.world.noord.id, actie, 'Bellen'),
      envelopes: await part('verslagen', actie, { wat: 'Bellen', doorWie: '', resultaat: '' }),
    }),
  )
  await must(recordNotitie(actor, { dossierId: id, envelopes: await part('notities', newId(), { tekst: 'Van mij.' }) }))
  const bestand = newBestand(at.world.noord.id, id, 1000)
  const inhoud = { naam: 'brief.pdf', type: 'application/pdf', grootte: 1000, stukken: 1, sleutel: 'AAAA' }
  const envelopes = await sealMore(at.adviseur, ref, [{ sectie: 'bestand', itemId: bestand.id, revisie: 1, inhoud }])
  await must(addBestand(actor, { ...bestand, envelopes }))
  const file = { objectId: id, id: bestand.id }
  await must(addStuk(actor, { ...file, nr: 0, bytes: piece() }))
  await must(completeBestand(actor, file))
  return { ...made, gesprek, actie, bestand: bestand.id }
}

type Change = Partial<ProposeOverdrachtInput> & { without?: readonly string[] }

/** What the page of overdragen would send. */
export async function proposal(
  at: IntakeWorld,
  { id, ref }: { id: string; ref: Parameters<typeof sealMore>[1] },
  { without = [], ...change }: Change = {},
  naar: Kluis = at.externe,
): Promise<ProposeOverdrachtInput> {
  const { actor, noord } = at.world
  const detail = await getDossier(actor.adviseur, id)
  if (!detail) throw new Error('no dossier')
  const delen = await openAll(at.adviseur, detail.sealed)
  const stukken = stukkenVan(detail, delen)
    .map((stuk) => stuk.id)
    .filter((stuk) => !without.includes(stuk))
  const toestemmingId = newId() as string
  const nieuw = await sealShared(at.adviseur, naar, noord.id, (nieuwId) => [
    ...overTeDragen(detail, delen, { nieuwId, gekozen: stukken, uitMelding: true }),
    { sectie: 'bewijs', itemId: toestemmingId, revisie: 1, inhoud: { omvang: 'Alles naar haar.' } },
  ])
  const inhoud = { namen: [{ rol: 'klager', naam: 'Kastanje' }], toelichting: 'Ik ken de familie.' }
  const voorstel = await sealFor(naar, noord.id, 'overdracht', (itemId) => [
    { sectie: 'kern', itemId, revisie: 1, inhoud },
  ])
  return {
    dossierId: id,
    revisie: detail.revisie,
    naar: naar.accountId,
    reden: 'te_betrokken',
    namenBekend: true,
    toestemming: {
      ...{ id: toestemmingId, soort: 'overdracht', gever: 'klager', vorm: 'mondeling' },
      ...{ gegevenOp: vandaag, geldigTot: null },
    },
    bewijs: await sealMore(at.adviseur, ref, [
      { sectie: 'bewijs', itemId: toestemmingId, revisie: 1, inhoud: { omvang: 'Alles naar haar.' } },
    ]),
    nieuw: nieuw.object,
    stukken,
    delen: nieuw.envelopes,
    voorstel: voorstel.object,
    kern: voorstel.envelopes,
    ...change,
  }
}

export const vrij: Omit<AcceptOverdrachtInput, 'overdrachtId'> = {
  eigenKind: false,
  loyaliteit: [],
  loyaliteitBesluit: 'geen_twijfel',
}

/** A dossier with one of everything, proposed to the externe. */
export async function proposed(at: IntakeWorld, change: Change = {}, naar: Kluis = at.externe) {
  const dossier = await filledDossier(at)
  const input = await proposal(at, dossier, change, naar)
  await must(proposeOverdracht(at.world.actor.adviseur, input))
  return { ...dossier, input, overdrachtId: input.voorstel.id }
}

/** The same, of a dossier with nothing in it but its heart. */
export async function proposedPlain(at: IntakeWorld) {
  const dossier = await openedDossier(at)
  const input = await proposal(at, dossier)
  await must(proposeOverdracht(at.world.actor.adviseur, input))
  return { ...dossier, input, overdrachtId: input.voorstel.id }
}

async function must(answer: Promise<{ ok: boolean; failure?: unknown }>): Promise<void> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}
