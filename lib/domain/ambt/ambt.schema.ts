import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { ambtSoorten } from './ambt'

const bytes = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(most)

/** Made in the browser of a bestuurder: the private key, sealed to each holder, and under the words on paper. */
export const grantAmbtInput = z.object({
  ambtId: uuid,
  soort: z.enum(ambtSoorten),
  schoolId: uuid.nullable(),
  versie: z.int().min(1),
  publicKey: bytes(64),
  wraps: z.array(z.object({ accountId: uuid, wrap: bytes(400) })).min(1),
  /** The former key, sealed to the new one: null where there was none, or its maker had it not. */
  vorig: z.object({ versie: z.int().min(1), publicKey: bytes(64), wrap: bytes(400) }).nullable(),
  code: z.object({ salt: bytes(64), wrap: bytes(400) }).nullable(),
})
export type GrantAmbtInput = z.infer<typeof grantAmbtInput>
