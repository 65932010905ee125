import { z } from 'zod'
import { stuksleutels as sleutels } from '@/lib/domain/ambtsstuk/ambtsstuk.schema'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { contacten, type Stap } from './meldketen'

/** `betrokken`: of the bestuur, who is involved or may be; asked of each of them before anything is sealed (R-SPOOR-2). */
const zaak = { objectId: uuid, ketenId: uuid, betrokken: z.array(uuid).max(40) }

export const reportMeldketenInput = z.object({ ...zaak, sleutels, envelopes })
export type ReportMeldketenInput = z.infer<typeof reportMeldketenInput>

export const phoneMeldketenInput = z.object({
  ...zaak,
  verteldAan: uuid.nullable(),
  gemeldOp: datum('Vul de dag in waarop u belde.'),
})
export type PhoneMeldketenInput = z.infer<typeof phoneMeldketenInput>

export const sealMeldketenInput = z.object({ objectId: uuid, ketenId: uuid, sleutels, envelopes })
export type SealMeldketenInput = z.infer<typeof sealMeldketenInput>

const stappen = [
  'overlegd',
  'vermoeden',
  'geen_vermoeden',
  'verteld',
  'aangegeven',
  'afgerond',
] as const satisfies readonly Stap[]

export const stepMeldketenInput = z.object({
  ketenId: uuid,
  id: uuid,
  revisie: z.int(),
  naar: z.enum(stappen, 'Kies wat er is gedaan.'),
  op: datum('Vul de dag in waarop dit is gedaan.'),
  contact: z.enum(contacten, 'Kies wie contact houdt.').nullable(),
  envelopes,
})
export type StepMeldketenInput = z.infer<typeof stepMeldketenInput>
