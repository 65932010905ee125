import { z } from 'zod'
import { newActie } from '@/lib/domain/actie/actie.schema'
import { categorieen, minderjarigheden } from '@/lib/domain/melding/melding'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { envelopes, kaart, newObjectFor, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { datum } from '@/lib/kernel/fields'
import * as i from './intake'

export const kenmerken = {
  schoolId: uuid,
  aangemeldOp: datum('Vul de datum in waarop de klager bij u kwam, of kies dat u het niet precies weet.').nullable(),
  aangemeldZeker: z.boolean(),
  klagerCategorie: z.enum(categorieen, 'Kies wie de klager is.'),
  minderjarig: z.enum(minderjarigheden, 'Kies of de persoon om wie het gaat jonger is dan 18.'),
  oudersBesproken: z.enum(i.oudersBesproken, 'Kies wat u over de ouders besprak.'),
  bevestigdDoorKlager: z.enum(i.bevestigingen, 'Kies of de klager zei dat de omschrijving klopt.'),
}

export const openIntakeInput = z.object({
  object: newOwnObject,
  ...kenmerken,
  meldplicht: meldplichtAntwoorden,
  acties: z.array(newActie).max(20, 'Noteer hier hooguit 20 acties. Later kunt u er meer toevoegen.'),
  kaart,
  envelopes,
})
export type OpenIntakeInput = z.infer<typeof openIntakeInput>

/** Something new about it asks the questions of R-MELD-8 again. */
export const amendIntakeInput = z.object({
  intakeId: uuid,
  revisie: z.number().int(),
  ...kenmerken,
  meldplicht: meldplichtAntwoorden,
  kaart,
  envelopes,
})
export type AmendIntakeInput = z.infer<typeof amendIntakeInput>

export const evaluateIntakeInput = z.object({
  intakeId: uuid,
  revisie: z.number().int(),
  tevreden: z.enum(i.tevredenheden, 'Kies of de klager tevreden is.'),
  envelopes,
})
export type EvaluateIntakeInput = z.infer<typeof evaluateIntakeInput>

/** Comes from an ordinary form, where one tick is no list and none is nothing. */
export const tickTakenInput = z.object({
  intakeId: uuid,
  revisie: z.coerce.number().int(),
  taken: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(i.taken))),
})
export type TickTakenInput = z.infer<typeof tickTakenInput>

/** The chosen pieces, sealed to one vertrouwenspersoon as a new melding, on the klager's consent. */
export const referIntakeInput = z.object({
  intakeId: uuid,
  revisie: z.number().int(),
  naar: uuid,
  stukken: z.array(z.enum(i.stukken)),
  toestemming: toestemmingInput.refine((toestemming) => toestemming.soort === 'doorverwijzen', {
    message: 'Leg de toestemming voor doorverwijzen vast.',
  }),
  melding: newObjectFor,
  /** The words of the toestemming, sealed beside the intake itself. */
  bewijs: envelopes,
  envelopes,
})
export type ReferIntakeInput = z.infer<typeof referIntakeInput>
