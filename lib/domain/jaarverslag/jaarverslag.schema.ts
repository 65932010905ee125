import { z } from 'zod'
import { envelopes, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { kort, regel } from '@/lib/kernel/fields'
import { onderdelen } from './jaarverslag'

const schooljaar = z.coerce.number('Kies het schooljaar.').int().min(2000).max(2100)

export const beginJaarverslagInput = z.object({ object: newOwnObject, schooljaar, envelopes })
export type BeginJaarverslagInput = z.infer<typeof beginJaarverslagInput>

export const amendJaarverslagInput = z.object({ jaarverslagId: uuid, revisie: z.number().int(), envelopes })
export type AmendJaarverslagInput = z.infer<typeof amendJaarverslagInput>

export const removeJaarverslagInput = z.object({ jaarverslagId: uuid })
export type RemoveJaarverslagInput = z.infer<typeof removeJaarverslagInput>

export const closeJaarverslagInput = z.object({ jaarverslagId: uuid })
export type CloseJaarverslagInput = z.infer<typeof closeJaarverslagInput>

/** The only place where the words leave the browser in clear: whoever sends this was told who will read them. */
export const publishJaarverslagInput = z.object({
  jaarverslagId: uuid,
  teksten: z.partialRecord(z.enum(onderdelen), kort(8_000)),
})
export type PublishJaarverslagInput = z.infer<typeof publishJaarverslagInput>

export const answerJaarverslagInput = z.object({
  schooljaar,
  versie: z.coerce.number().int().min(1),
  tekst: regel('Schrijf uw reactie.', 8_000),
})
export type AnswerJaarverslagInput = z.infer<typeof answerJaarverslagInput>
