import { z } from 'zod'
import { MAX_BESTAND_BYTES } from './bestand'
import { grootteTekst } from './bestand.texts'

export const bestandInhoud = z.object({
  naam: z.string().min(1).max(255),
  type: z.string().max(120),
  grootte: z.number().int(),
  stukken: z.number().int(),
  sleutel: z.string(),
  /** A digest of some of its bytes, to know the same file again when an upload goes on. */
  proef: z.string().optional(),
  /** The object its pieces were sealed in, where it was handed over since. */
  verzegeldIn: z.uuid().optional(),
})

export const gekozenBestand = z.object({
  naam: z
    .string()
    .min(1, 'Kies een bestand.')
    .max(255, 'De naam van dit bestand is te lang. Geef het een kortere naam.'),
  grootte: z
    .number()
    .int()
    .min(1, 'Dit bestand is leeg. Kies een ander bestand.')
    .max(
      MAX_BESTAND_BYTES,
      `Dit bestand is te groot. Kies een bestand van hoogstens ${grootteTekst(MAX_BESTAND_BYTES)}, of verdeel het.`,
    ),
})
