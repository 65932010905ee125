import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { dag } from '@/lib/kernel/fields'
import { soortenJaar } from './commissieverslag'

const geenBestand = 'Kies het verslag als PDF.'

/** `id` comes with the empty form, so that sending it twice files one. */
export const fileCommissieverslagInput = z.object({
  id: uuid,
  jaar: z.coerce
    .number('Vul het jaar in met vier cijfers.')
    .int('Vul het jaar in met vier cijfers.')
    .min(1998, 'Vul een jaar vanaf 1998 in.')
    .max(2100, 'Vul het jaar in met vier cijfers.'),
  soortJaar: z.enum(soortenJaar, 'Kies of het een schooljaar of een kalenderjaar is.'),
  ontvangenOp: dag('Vul de dag in waarop het verslag kwam.'),
  nagekeken: z.literal('ja', 'Bevestig dat in het verslag niemand te herkennen is.'),
  pdf: z.string(geenBestand).min(1, geenBestand).transform(toBytes),
})
export type FileCommissieverslagInput = z.infer<typeof fileCommissieverslagInput>

export const removeCommissieverslagInput = z.object({ verslagId: uuid })
export type RemoveCommissieverslagInput = z.infer<typeof removeCommissieverslagInput>

function toBytes(text: string, ctx: z.RefinementCtx): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text)
  if (bytes) return bytes
  ctx.addIssue({ code: 'custom', message: geenBestand })
  return z.NEVER
}
