import { fileCommissieverslag } from '@/lib/domain/commissieverslag/commissieverslag.commands'
import { fileCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { fileRefusals } from '@/lib/domain/commissieverslag/commissieverslag.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { json, refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

const file = json({
  input: fileCommissieverslagInput,
  run: fileCommissieverslag,
  refusals: fileRefusals,
  // A PDF of 5 MB as text.
  most: { bytes: 7_000_000, message: fileRefusals.too_big },
})

export const POST = route('actor', async (actor, at) => {
  if (!may(actor, 'commissieverslag:file')) return refusal(404, { kind: 'not_found', message: fileRefusals.not_found })
  return file(actor, at)
})
