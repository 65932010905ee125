import { z } from 'zod'
import { envelopes, kaart, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { dag, datum } from '@/lib/kernel/fields'
import * as a from './avgverzoek'

/** Of an own case, as the lists show it: 26-001, or M26-001 of a melding. */
const zaakNummer = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^M?\d{2}-\d{3,}$/, 'Vul het nummer in zoals het in uw lijst staat, bijvoorbeeld 26-001 of M26-001.')

const avgKenmerken = {
  soort: z.enum(a.avgSoorten, 'Kies wat er gevraagd wordt.'),
  hoedanigheid: z.enum(a.hoedanigheden, 'Kies wat deze persoon met de zaak te maken heeft.'),
  ontvangenOp: datum('Vul de dag in waarop u het verzoek kreeg.'),
  zaak: zaakNummer.nullable(),
}

export const recordAvgverzoekInput = z.object({ object: newOwnObject, ...avgKenmerken, kaart, envelopes })
export type RecordAvgverzoekInput = z.infer<typeof recordAvgverzoekInput>

const held = { verzoekId: uuid, revisie: z.number().int() }

export const linkAvgverzoekInput = z.object({ verzoekId: uuid, zaak: zaakNummer })
export type LinkAvgverzoekInput = z.infer<typeof linkAvgverzoekInput>

export const unlinkAvgverzoekInput = z.object({ verzoekId: uuid })
export type UnlinkAvgverzoekInput = z.infer<typeof unlinkAvgverzoekInput>

export const extendAvgverzoekInput = z.object({
  ...held,
  tot: dag('Vul de dag in waarop u uiterlijk antwoordt, met het jaar erbij.'),
  envelopes,
})
export type ExtendAvgverzoekInput = z.infer<typeof extendAvgverzoekInput>

export const answerAvgverzoekInput = z.object({
  ...held,
  besluit: z.enum(a.besluiten, 'Kies wat u besluit.'),
  beantwoordOp: datum('Vul de dag in waarop u antwoordt.'),
  envelopes,
})
export type AnswerAvgverzoekInput = z.infer<typeof answerAvgverzoekInput>
