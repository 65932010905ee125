import { z } from 'zod'

export const naamKaart = z.object({ naam: z.string().max(80) })
export type NaamKaart = z.infer<typeof naamKaart>
