import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import type { OpenDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { triageMelding } from '@/lib/domain/melding/afloop.commands'
import { recordMelding } from '@/lib/domain/melding/melding.commands'
import type { RecordMeldingInput, TriageMeldingInput } from '@/lib/domain/melding/melding.schema'
import type { ToestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { ask } from './ask'
import type { World } from './callers'
import type { TestDatabase } from './database'
import { geenMeldplicht, type IntakeWorld, seedIntakeWorld, vandaag } from './intake-world'
import { kaartOf, sealMore, sealOwn } from './sealing'

/** The test world with real keys, in which the adviser has no children at a school of the bestuur. */
export async function seedDossierWorld(db: TestDatabase): Promise<IntakeWorld> {
  const at = await seedIntakeWorld(db)
  await ask(db.admin, 'delete from eigen_school')
  return at
}

type MeldingChange = { melding?: Partial<RecordMeldingInput>; triage?: Partial<TriageMeldingInput> | null }

/** A melding that the adviser wrote down and, unless told not to, decided to guide. */
export async function newMelding({ world, adviseur }: IntakeWorld, { melding, triage }: MeldingChange = {}) {
  const actor = world.actor.adviseur
  const bestuurId = world.noord.id
  const kern = { label: 'Kastanje', tekst: 'Wat ik hoorde.', bereikbaar: '', intake: null }
  const sealed = await sealOwn(adviseur, bestuurId, 'melding', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: kern },
  ])
  const meldingId = sealed.object.id
  const made = await recordMelding(actor, {
    object: sealed.object,
    schoolId: world.noord.school,
    soort: 'melding',
    ontvangenOp: vandaag,
    wijze: 'zelf',
    melderCategorie: 'leerling',
    klagerCategorie: 'leerling',
    minderjarig: 'nee',
    meldplicht: geenMeldplicht,
    kaart: await kaartOf(adviseur, bestuurId, meldingId, kern.label),
    envelopes: sealed.envelopes,
    ...melding,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  if (triage === null) return meldingId
  const reden = { reden: 'Het hoort hier.', afbakening: '', doorverwezenNaar: '' }
  const done = await triageMelding(actor, {
    meldingId,
    revisie: 1,
    probleemgebieden: ['ongewenst_gedrag'],
    gedragingen: ['pesten'],
    partijen: null,
    vragen: { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' },
    andereRegeling: null,
    uitkomst: 'begeleiden',
    afgebakend: false,
    envelopes: await sealMore(adviseur, sealed.ref, [
      { sectie: 'verslagen', itemId: meldingId, revisie: 1, inhoud: reden },
    ]),
    ...triage,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return meldingId
}

export const klagerId = '11111111-1111-4111-8111-111111111111'

/** What the page of opening would send. */
export async function openInput(
  { world, adviseur }: IntakeWorld,
  meldingId: string,
  change: Partial<OpenDossierInput> = {},
) {
  const bestuurId = world.noord.id
  const toestemmingId = newId() as string
  const persoon = { id: klagerId, naam: 'Kastanje', hoedanigheid: '', bereikbaar: '', geboortedatum: null }
  const kern = { personen: [persoon], klachtdefinitie: '', toelichting: '', uitMelding: '', positie: '', extern: '' }
  const sealed = await sealOwn(adviseur, bestuurId, 'dossier', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: kern },
    { sectie: 'bewijs', itemId: toestemmingId, revisie: 1, inhoud: { omvang: 'Opschrijven wat we bespreken.' } },
  ])
  const input: OpenDossierInput = {
    meldingId,
    object: sealed.object,
    toestemming: {
      id: toestemmingId,
      soort: 'dossier_aanleggen',
      gever: 'klager',
      vorm: 'mondeling',
      gegevenOp: vandaag,
      geldigTot: null,
    },
    eigenKind: false,
    loyaliteit: [],
    loyaliteitBesluit: 'geen_twijfel',
    externVoorkeur: 'nvt',
    oudersStand: 'nvt',
    personen: [{ id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'nee' }],
    meldplicht: geenMeldplicht,
    kaart: await kaartOf(adviseur, bestuurId, sealed.object.id, 'Kastanje'),
    envelopes: sealed.envelopes,
    ...change,
  }
  return { input, ref: sealed.ref, id: sealed.object.id, toestemmingId, kern }
}

export async function openedDossier(at: IntakeWorld, change: Partial<OpenDossierInput> = {}) {
  const made = await openInput(at, await newMelding(at), change)
  const opened = await openDossier(at.world.actor.adviseur, made.input)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return made
}

type Opened = Awaited<ReturnType<typeof openedDossier>>

export async function grantInput(at: IntakeWorld, { id: dossierId, ref }: Opened, change: Partial<ToestemmingInput>) {
  const id = newId() as string
  const kenmerken = { soort: 'bemiddeling', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag } as const
  const inhoud = { omvang: 'Praten met de intern begeleider.', ontvanger: '' }
  const envelopes = await sealMore(at.adviseur, ref, [{ sectie: 'bewijs', itemId: id, revisie: 1, inhoud }])
  return { dossierId, toestemming: { id, ...kenmerken, geldigTot: null, ...change }, envelopes }
}

export async function granted(at: IntakeWorld, made: Opened, change: Partial<ToestemmingInput>): Promise<string> {
  const input = await grantInput(at, made, change)
  const done = await grantToestemming(at.world.actor.adviseur, input)
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return input.toestemming.id
}

/** Everybody who may not, with the adviser herself suspended, and winding down. */
export function outsiders({ actor, externeZuid, zuid }: World): [string, Actor][] {
  const own = actor.adviseur
  const winding = own.aanstellingen.map((aanstelling) => ({ ...aanstelling, werking: 'afwikkelend' as const }))
  return [
    ['a colleague', actor.collega],
    ['a contactpersoon', actor.contactpersoon],
    ['the bestuurder', actor.bestuurder],
    ['the beheerder', actor.beheerder],
    ['another bestuur', actor.buurAdviseur],
    ['the externe at another bestuur', externeZuid],
    ['herself at another bestuur', { ...own, bestuurId: zuid.id }],
    ['herself, suspended', { ...own, aanstellingen: [] }],
    ['herself, winding down', { ...own, aanstellingen: winding }],
  ]
}

export const notFound = { ok: false, failure: { kind: 'not_found' } }

export async function eventsOf(db: TestDatabase, objectId: string): Promise<string[]> {
  const rows = await ask<{ event: string }>(db.admin, 'select event from logboek where object_id = $1 order by nr', [
    objectId,
  ])
  return rows.map(({ event }) => event)
}
