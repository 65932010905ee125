import { z } from 'zod'

/** The name in a list. */
export const naamKaart = z.object({ naam: z.string().max(80) })
export type NaamKaart = z.infer<typeof naamKaart>
