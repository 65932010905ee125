import { may } from '@/lib/domain/toegang/toegang.access'
import { getPapierzout } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { papierzoutInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import type { Actor } from '@/lib/kernel/actor'
import { ok, refuse } from '@/lib/kernel/result'
import { json, refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

const not_found = 'Dit is er niet.'
const answer = json({
  input: papierzoutInput,
  run: async (actor: Actor, input) => {
    const zout = await getPapierzout(actor, input)
    return zout ? ok(zout) : refuse({ kind: 'not_found' as const })
  },
  refusals: { not_found },
})

export const POST = route('actor', async (actor, at) =>
  may(actor, 'ziektepakket:ask') ? answer(actor, at) : refusal(404, { kind: 'not_found', message: not_found }),
)
