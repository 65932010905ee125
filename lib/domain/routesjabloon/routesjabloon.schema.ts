import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { kringen, sjabloonSoorten, stapSoorten } from './routesjabloon'

const keuze = z.object({ soort: z.enum(stapSoorten), kring: z.enum(kringen) })

/** What is kept in the database. */
export const keuzesSchema = z.array(keuze)

const plek = {
  soort: z.enum(sjabloonSoorten),
  schoolId: z
    .union([uuid, z.literal('')])
    .optional()
    .transform((id) => id || null),
  versie: z.coerce.number().int().min(0),
}

/** The form sends for each step its place in the row and its circle; a step without a circle is left out. */
export const amendRoutesjabloonInput = z.looseObject(plek).transform(({ soort, schoolId, versie, ...velden }, ctx) => {
  const genoemd = stapSoorten.flatMap((stap) => {
    const kring = kringen.find((one) => one === velden[`kring-${stap}`])
    return kring ? [{ soort: stap, kring, plaats: plaatsOf(velden[`plaats-${stap}`]) }] : []
  })
  for (const { soort: stap, plaats } of genoemd)
    if (plaats === null)
      ctx.addIssue({ code: 'custom', path: [`plaats-${stap}`], message: 'Vul de plaats in als getal, zoals 3.' })
  const stappen = genoemd.sort((a, b) => (a.plaats ?? 0) - (b.plaats ?? 0)).map(({ plaats: _, ...rest }) => rest)
  return { soort, schoolId, versie, stappen }
})
export type AmendRoutesjabloonInput = z.infer<typeof amendRoutesjabloonInput>

export const withdrawRoutesjabloonInput = z.object(plek)
export type WithdrawRoutesjabloonInput = z.infer<typeof withdrawRoutesjabloonInput>

function plaatsOf(text: unknown): number | null {
  return typeof text === 'string' && /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : null
}
