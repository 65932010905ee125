import { nothing } from '@/lib/platform/auth/auth.schema'
import { touch } from '@/lib/platform/auth/own-session'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('open', json({ input: nothing, run: touch, refusals: {} }))
