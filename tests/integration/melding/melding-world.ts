import { openIntake } from '@/lib/domain/intake/intake.commands'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import type { Melding } from '@/lib/domain/melding/melding'
import { recordMelding } from '@/lib/domain/melding/melding.commands'
import type {
  AmendMeldingInput,
  CloseMeldingInput,
  RecordMeldingInput,
  TriageMeldingInput,
} from '@/lib/domain/melding/melding.schema'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'
import { geenMeldplicht, type IntakeWorld, intakeInput, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealFor, sealMore, sealOwn } from '@/tests/support/sealing'

export const kern = { label: 'Hanan', tekst: 'Wordt uitgescholden op het plein.', bereikbaar: '', intake: null }
export const geenMeld = geenMeldplicht
export const welMeld = {
  misdrijf: 'weet_niet',
  taakVoorSchool: 'ja',
  tegenLeerling: 'ja',
  verbandMetSchool: 'ja',
} as const

/** Who may not touch what the adviseur of noord holds; suspended, of another bestuur, without the role. */
export const anderen = [
  ...['collega', 'geschorst', 'afwikkelend', 'contactpersoon', 'bestuurder', 'beheerder', 'fg', 'directeur'],
  ...['externe', 'buurAdviseur'],
] as const

/** What the form of an own melding sends. */
export async function recordInput(at: IntakeWorld, change: Partial<RecordMeldingInput> = {}) {
  const bestuurId = at.world.noord.id
  const sealed = await sealOwn(at.adviseur, bestuurId, 'melding', (objectId) => [
    { sectie: 'kern', itemId: objectId, revisie: 1, inhoud: kern },
  ])
  const input: RecordMeldingInput = {
    object: sealed.object,
    schoolId: at.world.noord.school,
    ...{ soort: 'melding', ontvangenOp: vandaag, wijze: 'zelf' },
    ...{ melderCategorie: 'ouder', klagerCategorie: 'ouder', minderjarig: 'nee' },
    meldplicht: geenMeldplicht,
    kaart: await kaartOf(at.adviseur, bestuurId, sealed.object.id, kern.label),
    envelopes: sealed.envelopes,
    ...change,
  }
  return { input, ref: sealed.ref, id: sealed.object.id }
}

export type Made = Awaited<ReturnType<typeof recordInput>>

export async function recorded(at: IntakeWorld, change: Partial<RecordMeldingInput> = {}): Promise<Made> {
  const made = await recordInput(at, change)
  const result = await recordMelding(at.world.actor.adviseur, made.input)
  if (!result.ok) throw new Error(result.failure.kind)
  return made
}

export async function amendInput(at: IntakeWorld, { id, ref, input }: Made, change: Partial<AmendMeldingInput> = {}) {
  const { object: _, meldplicht: __, ...kenmerken } = input
  const deel = { sectie: 'kern' as const, itemId: id, revisie: 2, inhoud: { ...kern, tekst: 'Anders.' } }
  const envelopes = await sealMore(at.adviseur, ref, [deel])
  return { ...kenmerken, meldingId: id, revisie: 1, envelopes, ...change }
}

export async function triageInput(
  at: IntakeWorld,
  { id, ref }: Made,
  change: Partial<TriageMeldingInput> = {},
  deel = 1,
) {
  const inhoud = { reden: 'Past bij mij.', afbakening: '', doorverwezenNaar: '' }
  const part = { sectie: 'verslagen' as const, itemId: id, revisie: deel, inhoud }
  const input: TriageMeldingInput = {
    meldingId: id,
    revisie: deel,
    probleemgebieden: ['ongewenst_gedrag'],
    gedragingen: ['pesten'],
    partijen: null,
    vragen: { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' },
    andereRegeling: null,
    uitkomst: 'begeleiden',
    afgebakend: false,
    envelopes: await sealMore(at.adviseur, ref, [part]),
    ...change,
  }
  return input
}

export async function closeInput(at: IntakeWorld, { id, ref }: Made, change: Partial<CloseMeldingInput> = {}) {
  const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: { afloop: 'Opgelost.' } }
  const envelopes = await sealMore(at.adviseur, ref, [part])
  return { meldingId: id, revisie: 2, controle: null, envelopes, ...change }
}

/** A melding that the contactpersoon sealed for the adviseur: new, without number or card. */
export async function referred(
  at: IntakeWorld,
  meldplicht: RecordMeldingInput['meldplicht'] = geenMeldplicht,
  before: (intakeId: string) => Promise<unknown> = async () => undefined,
) {
  const { world, contactpersoon, adviseur } = at
  const intake = await intakeInput(at, { meldplicht })
  await openIntake(world.actor.contactpersoon, intake.input)
  await before(intake.input.object.id)
  const inhoud = { label: 'Kastanje', tekst: '', bereikbaar: '', intake: { nummer: 'I26-002', klager: 'Kastanje' } }
  const melding = await sealFor(adviseur, world.noord.id, 'melding', (objectId) => [
    { sectie: 'kern', itemId: objectId, revisie: 1, inhoud },
  ])
  const id = newId() as string
  const bewijs = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: { omvang: 'Alles.' } }
  const result = await referIntake(world.actor.contactpersoon, {
    intakeId: intake.input.object.id,
    revisie: 1,
    naar: adviseur.accountId,
    stukken: ['klager'],
    toestemming: {
      ...{ id, soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag, geldigTot: null },
    },
    melding: melding.object,
    bewijs: await sealMore(contactpersoon, intake.ref, [bewijs]),
    envelopes: melding.envelopes,
  })
  if (!result.ok) throw new Error(result.failure.kind)
  return { id: melding.object.id, intakeId: intake.input.object.id }
}

export async function eventsOf(db: TestDatabase, objectId: string): Promise<string[]> {
  const sql = 'select event from logboek where object_id = $1 order by nr'
  return (await ask<{ event: string }>(db.admin, sql, [objectId])).map(({ event }) => event)
}

export async function rowOf(db: TestDatabase, id: string) {
  const [row] = await ask<{ status: Melding['status']; revisie: number; nummer: string | null; soort: string }>(
    db.admin,
    'select status, revisie, nummer, soort from melding where id = $1',
    [id],
  )
  return row
}
