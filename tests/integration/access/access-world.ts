import { addBestand, addStuk, completeBestand } from '@/lib/domain/bestand/bestand.commands'
import { closeDossier } from '@/lib/domain/dossier/dossier.commands'
import type { CloseDossierInput, OpenDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { openIntake } from '@/lib/domain/intake/intake.commands'
import type { ReferIntakeInput } from '@/lib/domain/intake/intake.schema'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import { phoneMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import type { Datum } from '@/lib/kernel/datum'
import type { Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { recordedVerzoek } from '@/tests/integration/avgverzoek/verzoek'
import { concludedBegeleiding } from '@/tests/integration/begeleiding/begeleiding'
import { newBestand, piece } from '@/tests/integration/bestand/attachment'
import { begun as begunJaarverslag } from '@/tests/integration/jaarverslag/verslag'
import { begun as begunRehabilitatie } from '@/tests/integration/rehabilitatie/rehabilitatie'
import { ask } from '@/tests/support/ask'
import { receivedKlacht } from '@/tests/support/bestuursklacht-world'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, intakeInput, kern, vandaag } from '@/tests/support/intake-world'
import { marked, phoneInput } from '@/tests/support/meldketen-world'
import { proposedPlain } from '@/tests/support/overdracht-world'
import { sealFor, sealMore } from '@/tests/support/sealing'
import { askedOudervraag, recordedReflectie } from '@/tests/support/voorlichting-world'
import { asked, prepared } from '@/tests/support/ziekte-world'
import { putVerzondenAdvies } from './advies-commands.data'
import type { Answer } from './entry'

export type AccessWorld = IntakeWorld & { db: TestDatabase; read: typeof read; vast: Vast }
/** What the queries ask for: of the adviser and of the contactpersoon, one of everything. */
type Vast = Record<
  | 'gebeld'
  | 'meldketen'
  | 'bestuursklacht'
  | 'advies'
  | 'formeleklacht'
  | 'intake'
  | 'melding'
  | 'dossier'
  | 'bestand'
  | 'toestemming'
  | 'bewijs'
  | 'avgverzoek'
  | 'begeleiding'
  | 'rehabilitatie'
  | 'reflectie'
  | 'aanvraag'
  | 'jaarverslag',
  string
> & {
  voorstel: Voorstel
}
/** A dossier that the adviser proposed to the externe. */
type Voorstel = { dossier: string; overdracht: string }

/** The world of two besturen with real seals, in which adviser and contactpersoon have a case with one of everything. */
export async function accessWorld(): Promise<AccessWorld> {
  const db = await testDatabase()
  const at = await seedDossierWorld(db)
  const melding = await newMelding(at)
  const { id: dossier, bestand, toestemmingId: toestemming } = await withBestand(at)
  const { id: intake } = await openedIntake(at)
  const { id: avgverzoek } = await recordedVerzoek(at)
  const begeleiding = await concludedBegeleiding({ ...at, db })
  const rehabilitatie = await begunRehabilitatie({ ...at, db })
  const { id, overdrachtId } = await proposedPlain(at)
  const paper = await prepared(at, { dossier: await openedDossier(at) })
  await asked({ ...at, db }, paper)
  await putConcept(at, db)
  await putDoorverwijzing(at, db, dossier)
  await putTermijn(at, db, dossier)
  const formeleklacht = await putFormeleKlacht(at, db, dossier)
  await askedOudervraag({ ...at, db })
  const gebeld = await phoneInput(at, await marked(at))
  await must(phoneMeldketen(at.world.actor.adviseur, gebeld))
  const ofHers = `select id from vernietiging where door = $1 and grond = 'bewaartermijn'`
  const [row] = await ask<{ id: string }>(db.admin, ofHers, [at.world.account.adviseur])
  const { id: jaarverslag } = await begunJaarverslag(at, db)
  const voorstel = { dossier: id, overdracht: overdrachtId }
  const ketens = { gebeld: gebeld.objectId, meldketen: gebeld.ketenId }
  const { id: bestuursklacht } = await receivedKlacht({ db, world: at.world })
  const zaken = {
    ...ketens,
    bestuursklacht,
    advies: await putVerzondenAdvies({ db, world: at.world }),
    formeleklacht,
    intake,
    melding,
    dossier,
    bestand,
    toestemming,
    avgverzoek,
    begeleiding: begeleiding.id,
    rehabilitatie: rehabilitatie.id,
    reflectie: (await recordedReflectie({ ...at, db }, 'wetgeving')).id,
    aanvraag: paper.pakketId,
    jaarverslag,
  }
  return { ...at, db, read, vast: { ...zaken, bewijs: row?.id ?? '', voorstel } }
}

async function putDoorverwijzing({ world }: IntakeWorld, db: TestDatabase, dossier: string): Promise<void> {
  const text = `insert into doorverwijzing (bestuur_id, object_id, id, houder, landelijk, manier, ouder, afgesproken_op, opvolgen_op)
    values ($1, $2, gen_random_uuid(), $3, 'politie', 'koud', 'nvt', current_date, current_date)`
  await ask(db.admin, text, [world.noord.id, dossier, world.account.adviseur])
}

async function putFormeleKlacht({ world }: IntakeWorld, db: TestDatabase, dossier: string): Promise<string> {
  const text = `insert into formele_klacht
      (bestuur_id, object_id, id, houder, bij, vorm, door, status, ingediend_op, bijstand_klager, bijstand_aangeklaagde)
    values ($1, $2, gen_random_uuid(), $3, 'commissie', 'brief', 'klager', 'ingediend', current_date, 'geen', 'geen')
    returning id`
  const [row] = await ask<{ id: string }>(db.admin, text, [world.noord.id, dossier, world.account.adviseur])
  return row?.id ?? ''
}

async function putTermijn({ world }: IntakeWorld, db: TestDatabase, dossier: string): Promise<void> {
  const text = `insert into termijn (bestuur_id, object_id, id, houder, voor_id, soort, aan_zet, basis_soort, eigenaar, regel, naar_werkdag)
    values ($1, $2, gen_random_uuid(), $3, $2, 'nazorg', 'vertrouwenspersoon', 'onbekend', 'vertrouwenspersoon', $4, true)`
  const regel = JSON.stringify({ lengte: { aantal: 4, eenheid: 'weken' }, grond: 'wet', bron: null, verlenging: null })
  await ask(db.admin, text, [world.noord.id, dossier, world.account.adviseur, regel])
}

/** An intake that the contactpersoon began and did not finish. */
async function putConcept({ world }: IntakeWorld, db: TestDatabase): Promise<void> {
  const text = `insert into draft (account_id, id, bestuur_id, onderwerp, revisie, bytes)
    select $1, id, $2, 'intake:nieuw:' || id, 1, uuid_send(id) from gen_random_uuid() id`
  await ask(db.admin, text, [world.account.contactpersoon, world.noord.id])
}

export const geenVragen = {
  afsprakenNagekomen: 'ja',
  gedragGestopt: 'ja',
  represailles: 'nee',
  oorzaakWeg: 'ja',
} as const

export async function openZaak(at: IntakeWorld, change: Partial<OpenDossierInput> = {}) {
  const made = await openedDossier(at, change)
  const seal = (sectie: Sectie, itemId: string = newId(), revisie = 1) =>
    sealMore(at.adviseur, made.ref, [{ sectie, itemId, revisie, inhoud: {} }])
  return { ...made, seal }
}

type Zaak = Awaited<ReturnType<typeof openZaak>>

export async function closeInput({ id, seal }: Zaak): Promise<CloseDossierInput> {
  return {
    dossierId: id,
    revisie: 1,
    uitkomst: 'opgelost',
    vragen: geenVragen,
    controleOp: '2099-01-10' as Datum,
    envelopes: await seal('bewijs', id),
  }
}

export async function closedZaak(at: IntakeWorld): Promise<Zaak> {
  const zaak = await openZaak(at)
  await must(closeDossier(at.world.actor.adviseur, await closeInput(zaak)))
  return zaak
}

export async function withGesprek(at: IntakeWorld) {
  const zaak = await openZaak(at)
  const gesprek = await gesprekInput(zaak)
  await must(recordGesprek(at.world.actor.adviseur, { ...gesprek, meldplicht: null }))
  return { ...zaak, gesprek }
}

export async function gesprekInput({ id: objectId, seal }: Zaak, id: string = newId(), revisie = 1) {
  const met: 'klager'[] = ['klager']
  const soort = 'op_school' as const
  return {
    ...{ objectId, id, op: vandaag, soort, met, minuten: 45, informatie: [] },
    envelopes: await seal('verslagen', id, revisie),
  }
}

export async function begunBestand(at: IntakeWorld) {
  const zaak = await openZaak(at)
  const input = newBestand(at.world.noord.id, zaak.id, 1000)
  await must(addBestand(at.world.actor.adviseur, input))
  return { ...zaak, bestand: input.id }
}

export async function withBestand(at: IntakeWorld, complete = true) {
  const zaak = await begunBestand(at)
  const ref = { objectId: zaak.id, id: zaak.bestand }
  await must(addStuk(at.world.actor.adviseur, { ...ref, nr: 0, bytes: piece() }))
  if (complete) await must(completeBestand(at.world.actor.adviseur, ref))
  return zaak
}

export async function openedIntake(at: IntakeWorld) {
  const made = await intakeInput(at)
  const id = made.input.object.id
  await must(openIntake(at.world.actor.contactpersoon, made.input))
  const seal = (sectie: Sectie, itemId: string = newId(), revisie = 1) =>
    sealMore(at.contactpersoon, made.ref, [{ sectie, itemId, revisie, inhoud: {} }])
  return { ...made, id, seal }
}

/** What the page of referring would send: to the adviser. */
export async function referInput(at: IntakeWorld): Promise<ReferIntakeInput> {
  const { id, seal } = await openedIntake(at)
  const inhoud = { label: kern.naam, tekst: '', bereikbaar: '', intake: null }
  const melding = await sealFor(at.adviseur, at.world.noord.id, 'melding', (objectId) => [
    { sectie: 'kern', itemId: objectId, revisie: 1, inhoud },
  ])
  const toestemmingId: string = newId()
  return {
    intakeId: id,
    revisie: 1,
    naar: at.adviseur.accountId,
    stukken: ['klager'],
    toestemming: {
      ...{ id: toestemmingId, soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling' },
      ...{ gegevenOp: vandaag, geldigTot: null },
    },
    melding: melding.object,
    bewijs: await seal('bewijs', toestemmingId),
    envelopes: melding.envelopes,
  }
}

/** A melding that was sealed for the adviser, and that she did not open yet. */
export async function referredMelding(at: IntakeWorld): Promise<string> {
  const input = await referInput(at)
  await must(referIntake(at.world.actor.contactpersoon, input))
  return input.melding.id
}

export async function must<R extends Answer>(answer: Promise<R>): Promise<Extract<R, { ok: true }>> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result as Extract<R, { ok: true }>
}
