import { z } from 'zod'
import { categorieen } from '@/lib/domain/melding/melding'
import { envelopes, kaart, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { dag, datum } from '@/lib/kernel/fields'
import * as b from './begeleiding'

const traject = z.enum(b.trajecten, 'Kies hoe ver de klacht is.')
const volgendeOp = datum('Vul de dag in waarop u deze persoon weer spreekt, of laat dit leeg.').nullable()

export const recordBegeleidingInput = z.object({
  object: newOwnObject,
  schoolId: z.uuid('Kies om welke school het gaat.'),
  categorie: z.enum(categorieen, 'Kies wie deze persoon is voor de school.'),
  traject,
  gevraagdOp: datum('Vul de dag in waarop deze persoon om hulp vroeg.'),
  volgendeOp,
  kaart,
  envelopes,
})
export type RecordBegeleidingInput = z.infer<typeof recordBegeleidingInput>

const held = { begeleidingId: uuid, revisie: z.number().int() }

export const amendBegeleidingInput = z.object({ ...held, traject, volgendeOp, kaart, envelopes })
export type AmendBegeleidingInput = z.infer<typeof amendBegeleidingInput>

export const tickBegeleidingstaakInput = z.object({
  begeleidingId: uuid,
  taak: z.enum(b.begeleidingstaken, 'Kies wat u deed.'),
  op: dag('Vul de dag in waarop u dit deed.'),
})
export type TickBegeleidingstaakInput = z.infer<typeof tickBegeleidingstaakInput>

export const recordBegeleidingsgesprekInput = z.object({
  begeleidingId: uuid,
  id: uuid,
  op: datum('Vul de dag van het gesprek in.'),
  soort: z.enum(b.gesprekSoorten, 'Kies wat voor gesprek het was.'),
  minuten: z.coerce
    .number('Vul het aantal minuten in, als een getal.')
    .int('Vul hele minuten in.')
    .min(0, 'Vul het aantal minuten in, als een getal.')
    .max(1440, 'Een gesprek duurt hoogstens een dag. Kijk het aantal minuten na.'),
  envelopes,
})
export type RecordBegeleidingsgesprekInput = z.infer<typeof recordBegeleidingsgesprekInput>

export const concludeBegeleidingInput = z.object({
  ...held,
  uitkomst: z.enum(b.uitkomsten, 'Kies hoe het afliep.'),
  op: datum('Vul de dag in waarop dit bekend werd.'),
  envelopes,
})
export type ConcludeBegeleidingInput = z.infer<typeof concludeBegeleidingInput>

export const closeBegeleidingInput = z.object({ begeleidingId: uuid })
export type CloseBegeleidingInput = z.infer<typeof closeBegeleidingInput>
