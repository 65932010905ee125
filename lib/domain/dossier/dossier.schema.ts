import { z } from 'zod'
import {
  categorieen,
  gedragingen,
  jaNee,
  minderjarigheden,
  partijen,
  probleemgebieden,
} from '@/lib/domain/melding/melding'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { envelopes, kaart, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { dag, datum } from '@/lib/kernel/fields'
import * as d from './dossier'

const vraag = (zin: string) => z.enum(jaNee, zin)
const sluitVragen = z.object({
  afsprakenNagekomen: vraag('Kies of iedereen de afspraken is nagekomen.'),
  gedragGestopt: vraag('Kies of het gedrag is gestopt.'),
  represailles: vraag('Kies of de klager last heeft gehad van de klacht.'),
  oorzaakWeg: vraag('Kies of de oorzaak weg is.'),
})

const partij = z.object({
  id: uuid,
  rol: z.enum(d.partijRollen, 'Kies wie dit is.'),
  categorie: z.enum(categorieen, 'Kies wat deze persoon op school is.'),
  minderjarig: z.enum(minderjarigheden, 'Kies of deze persoon jonger is dan 18.'),
})
export type PartijInput = z.infer<typeof partij>

const onderwerp = {
  probleemgebieden: z.array(z.enum(probleemgebieden)).min(1, 'Kies minstens één onderwerp.'),
  gedragingen: z.array(z.enum(gedragingen)),
  partijen: z.enum(partijen).nullable(),
}

export const openDossierInput = z.object({
  meldingId: uuid,
  object: newOwnObject,
  toestemming: toestemmingInput.refine(({ soort }) => soort === 'dossier_aanleggen', {
    message: 'Zonder toestemming om een dossier aan te leggen kan er geen dossier komen.',
  }),
  eigenKind: z.boolean(),
  loyaliteit: z.array(z.enum(d.loyaliteiten)),
  loyaliteitBesluit: z.enum(d.loyaliteitBesluiten, 'Kies wat u doet met de vragen over uw eigen positie.'),
  externVoorkeur: z.enum(d.externVoorkeuren, 'Kies of de klager liever een externe vertrouwenspersoon wil.'),
  /** What is decided about the parents comes after the opening, with its own checks (R-MIN-3). */
  oudersStand: z.enum(['nvt', 'nog_te_doen'], 'Kies hoe het met de ouders staat.'),
  personen: z.array(partij).min(1, 'Vul minstens de klager in.').max(20),
  meldplicht: meldplichtAntwoorden,
  kaart,
  envelopes,
})
export type OpenDossierInput = z.infer<typeof openDossierInput>

const op = { dossierId: uuid, revisie: z.number().int() }

export const amendDossierInput = z.object({
  ...op,
  ...onderwerp,
  definitieAkkoordOp: datum('Vul een geldige datum in.').nullable(),
  personen: z.array(partij).min(1, 'Vul minstens de klager in.').max(20),
  /** What is new, where something is (R-MELD-8). */
  meldplicht: meldplichtAntwoorden.nullish(),
  kaart,
  envelopes,
})
export type AmendDossierInput = z.infer<typeof amendDossierInput>

export const recordOudersInput = z.object({
  ...op,
  stand: z.enum(d.oudersStanden, 'Kies hoe het met de ouders staat.'),
  stapOp: datum('Vul de datum in waarop dit was.'),
  door: z.enum(d.oudersDoor).nullable(),
  directeurBetrokken: z.boolean(),
  criterium: z.enum(d.oudersCriteria).nullable(),
  leerlingVooraf: datum('Vul de datum in waarop u het de leerling vertelde.').nullable(),
  envelopes,
})
export type RecordOudersInput = z.infer<typeof recordOudersInput>

export const recordBijzonderInput = z.object({
  dossierId: uuid,
  id: uuid,
  soort: z.enum(d.bijzondereSoorten, 'Kies welk soort gegeven het is.'),
  envelopes,
})
export type RecordBijzonderInput = z.infer<typeof recordBijzonderInput>

export const recordDoorbrekingInput = z.object({
  dossierId: uuid,
  id: uuid,
  aan: z.enum(d.doorbrekingAan, 'Kies aan wie u het vertelde.'),
  grond: z.enum(d.doorbrekingGronden, 'Kies waarom u het mocht vertellen.'),
  gedaanOp: datum('Vul de datum in waarop u het vertelde.'),
  klagerVerteldOp: datum('Vul een geldige datum in.').nullable(),
  envelopes,
})
export type RecordDoorbrekingInput = z.infer<typeof recordDoorbrekingInput>

export const amendDoorbrekingInput = z.object({
  dossierId: uuid,
  doorbrekingId: uuid,
  klagerVerteldOp: dag('Vul de datum in waarop de klager het van u hoorde.'),
})
export type AmendDoorbrekingInput = z.infer<typeof amendDoorbrekingInput>

export const recordInformatieverzoekInput = z.object({
  dossierId: uuid,
  id: uuid,
  gevraagdOp: datum('Vul de datum in waarop de commissie het vroeg.'),
  door: z.enum(d.verzoekDoor, 'Kies wie het vroeg.'),
  gebonden: z.array(z.enum(d.verzoekGebonden)).min(1, 'Kies wie moet meewerken en zwijgen.'),
  envelopes,
})
export type RecordInformatieverzoekInput = z.infer<typeof recordInformatieverzoekInput>

export const answerInformatieverzoekInput = z.object({
  dossierId: uuid,
  id: uuid,
  antwoord: z.enum(d.verzoekAntwoorden, 'Kies wat u de commissie gaf.'),
  beantwoordOp: datum('Vul de datum in waarop u antwoordde.'),
  envelopes,
})
export type AnswerInformatieverzoekInput = z.infer<typeof answerInformatieverzoekInput>

export const recordNotitieInput = z.object({ dossierId: uuid, envelopes })
export type RecordNotitieInput = z.infer<typeof recordNotitieInput>

export const grantToestemmingInput = z.object({ dossierId: uuid, toestemming: toestemmingInput, envelopes })
export type GrantToestemmingInput = z.infer<typeof grantToestemmingInput>

export const closeDossierInput = z.object({
  ...op,
  uitkomst: z.enum(d.uitkomsten, 'Kies hoe het afliep.'),
  vragen: sluitVragen,
  controleOp: datum('Vul de datum in waarop u nog eens vraagt hoe het gaat.').nullable(),
  envelopes,
})
export type CloseDossierInput = z.infer<typeof closeDossierInput>

export const reopenDossierInput = z.object({ ...op, envelopes })
export type ReopenDossierInput = z.infer<typeof reopenDossierInput>

/** Lying still, and going on: why, or what the klager said, is sealed. */
export const suspendDossierInput = z.object({ ...op, envelopes })
export type SuspendDossierInput = z.infer<typeof suspendDossierInput>

export const checkDossierInput = z.object({ ...op, vragen: closeDossierInput.shape.vragen, envelopes })
export type CheckDossierInput = z.infer<typeof checkDossierInput>
