import { z } from 'zod'
import { type Datum, isDatum } from '@/lib/kernel/datum'
import { eenheden } from './termijn'

const dag = z.string().refine(isDatum, 'Een dag is geschreven als 2026-11-22.') as unknown as z.ZodType<Datum>

/** One sum, as the command `npm run termijn` reads it. */
export const rekeningInput = z.strictObject({
  start: dag,
  lengte: z.strictObject({ aantal: z.int().min(0).max(5000), eenheid: z.enum(eenheden) }),
  naarWerkdag: z.boolean().default(true),
  gesloten: z.array(z.strictObject({ van: dag, tot: dag })).default([]),
})
