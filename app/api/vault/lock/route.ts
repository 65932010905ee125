import { nothing } from '@/lib/platform/auth/auth.schema'
import { lockSession } from '@/lib/platform/auth/own-session'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('sessie', json({ input: nothing, run: lockSession, refusals: {} }))
