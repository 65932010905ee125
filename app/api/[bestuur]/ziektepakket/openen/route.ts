import { may } from '@/lib/domain/toegang/toegang.access'
import { openZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import { openZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { openZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import type { Actor } from '@/lib/kernel/actor'
import { limited } from '@/lib/platform/auth/limited'
import { json, refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

const mag = (actor: Actor) => may(actor, 'ziektepakket:open')
const not_found = 'Dit is er niet.'
const answer = json({
  input: openZiektepakketInput,
  run: limited('ziektepakket', openZiektepakket, mag),
  refusals: { ...openZiektepakketRefusals, not_found },
})

// A whole dossier comes back: more than a server action gives.
export const POST = route('actor', async (actor, at) =>
  mag(actor) ? answer(actor, at) : refusal(404, { kind: 'not_found', message: not_found }),
)
