import { saltInput } from '@/lib/platform/auth/auth.schema'
import { saltOf } from '@/lib/platform/auth/own-session'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('openbaar', json({ input: saltInput, run: (_, input) => saltOf(input), refusals: {} }))
