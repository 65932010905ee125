import { randomBytes } from 'node:crypto'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { openIntake } from '@/lib/domain/intake/intake.commands'
import type { OpenIntakeInput, ReferIntakeInput } from '@/lib/domain/intake/intake.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from './ask'
import { seedWorld, type World } from './callers'
import type { TestDatabase } from './database'
import { type Kluis, kaartOf, kluisOf, sealFor, sealMore, sealOwn } from './sealing'

export type IntakeWorld = {
  world: World
  contactpersoon: Kluis
  adviseur: Kluis
  externe: Kluis
}

/** The test world with real keys for who gives and gets, nobody away, and settings that fit their type. */
export async function seedIntakeWorld(db: TestDatabase): Promise<IntakeWorld> {
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'proef@geborgen.invalid',
  })
  const world = await seedWorld(db)
  await ask(db.admin, 'delete from afwezigheid')
  await ask(db.admin, 'update bestuur_instelling set waarden = $1', [JSON.stringify(presetInstellingen.isob)])
  await ask(
    db.admin,
    `update aanstelling set soort = 'intern', doelgroep = '{leerlingen,ouders}' where rol = 'vertrouwenspersoon'`,
  )
  const { contactpersoon, adviseur, externe } = world.account
  return {
    world,
    contactpersoon: await kluisOf(db, contactpersoon),
    adviseur: await kluisOf(db, adviseur),
    externe: await kluisOf(db, externe),
  }
}

export const vandaag = '2026-11-22' as Datum

export const geenMeldplicht = {
  misdrijf: 'nee',
  taakVoorSchool: 'nee',
  tegenLeerling: 'ja',
  verbandMetSchool: 'ja',
} as const

export const kern = {
  naam: 'Kastanje',
  bereikbaar: '06 00 00 00 00',
  omschrijving: 'Wat vader vertelde over het schoolplein.',
  wanneer: '2026-11-02',
  onderwerp: 'ongewenst',
  bevestiging: '',
  toelichting: '',
}

export async function intakeInput(
  { world, contactpersoon }: Pick<IntakeWorld, 'world' | 'contactpersoon'>,
  change: Partial<OpenIntakeInput> = {},
) {
  const bestuurId = world.noord.id
  const actieId = newId()
  const sealed = await sealOwn(contactpersoon, bestuurId, 'intake', (objectId) => [
    { sectie: 'kern', itemId: objectId, revisie: 1, inhoud: kern },
    { sectie: 'verslagen', itemId: actieId, revisie: 1, inhoud: { wat: 'Bellen', doorWie: '', resultaat: '' } },
  ])
  const input: OpenIntakeInput = {
    object: sealed.object,
    schoolId: world.noord.school,
    aangemeldOp: vandaag,
    aangemeldZeker: true,
    klagerCategorie: 'ouder',
    minderjarig: 'ja',
    oudersBesproken: 'besproken',
    bevestigdDoorKlager: 'ja',
    meldplicht: geenMeldplicht,
    acties: [
      {
        id: actieId,
        soort: 'actie',
        wie: 'ik',
        uiterlijk: vandaag,
        kaart: await kaartOf(contactpersoon, bestuurId, actieId, 'Bellen'),
      },
    ],
    kaart: await kaartOf(contactpersoon, bestuurId, sealed.object.id, kern.naam),
    envelopes: sealed.envelopes,
    ...change,
  }
  return { input, ref: sealed.ref, actieId }
}

/** An intake of the contactpersoon, as it stands in the database. */
export async function openedIntake(at: IntakeWorld, change: Partial<OpenIntakeInput> = {}) {
  const made = await intakeInput(at, change)
  await openIntake(at.world.actor.contactpersoon, made.input)
  return { ...made, id: made.input.object.id }
}

export const ontvangen = {
  nummer: 'I26-002',
  van: 'contactpersoon',
  klager: kern.naam,
  omschrijving: kern.omschrijving,
}

export async function referral(
  at: IntakeWorld,
  { id, ref }: Pick<Awaited<ReturnType<typeof openedIntake>>, 'id' | 'ref'>,
  { naar = at.adviseur as Kluis, gegevenOp = vandaag, change = {} as Partial<ReferIntakeInput> } = {},
): Promise<ReferIntakeInput> {
  const inhoud = { label: kern.naam, tekst: '', bereikbaar: '', intake: ontvangen }
  const melding = await sealFor(naar, at.world.noord.id, 'melding', (objectId) => [
    { sectie: 'kern', itemId: objectId, revisie: 1, inhoud },
  ])
  const toestemmingId = newId() as string
  const omvang = { omvang: 'Naam en verhaal.' }
  return {
    intakeId: id,
    revisie: 1,
    naar: naar.accountId,
    stukken: ['klager', 'omschrijving'],
    toestemming: {
      ...{ id: toestemmingId, soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling' },
      ...{ gegevenOp, geldigTot: null },
    },
    melding: melding.object,
    bewijs: await sealMore(at.contactpersoon, ref, [
      { sectie: 'bewijs', itemId: toestemmingId, revisie: 1, inhoud: omvang },
    ]),
    envelopes: melding.envelopes,
    ...change,
  }
}
