import { may } from '@/lib/domain/toegang/toegang.access'
import { takeZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import { takeZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { takeZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import type { Actor } from '@/lib/kernel/actor'
import { limited } from '@/lib/platform/auth/limited'
import { json, refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

const most = {
  bytes: 40_000_000,
  message: 'Dit dossier is te groot om in één keer over te nemen. Vraag de beheerder om hulp.',
}

const mag = (actor: Actor) => may(actor, 'ziektepakket:take')
const not_found = 'Dit is er niet.'
const answer = json({
  input: takeZiektepakketInput,
  run: limited('ziektepakket', takeZiektepakket, mag),
  refusals: { ...takeZiektepakketRefusals, not_found },
  most,
})

// A whole dossier, sealed again: more than a server action takes.
export const POST = route('actor', async (actor, at) =>
  mag(actor) ? answer(actor, at) : refusal(404, { kind: 'not_found', message: not_found }),
)
