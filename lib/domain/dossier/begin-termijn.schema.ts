import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { basisKenmerken } from '@/lib/domain/termijn/termijn.schema'

/** The terms that an adviser begins in a dossier herself; the others begin with what happens to a formele klacht. */
const beginSoorten = ['indienen', 'nazorg'] as const

export const beginTermijnInput = z.intersection(
  basisKenmerken,
  z.object({ objectId: uuid, soort: z.enum(beginSoorten, 'Kies welke termijn het is.') }),
)
export type BeginTermijnInput = z.infer<typeof beginTermijnInput>
