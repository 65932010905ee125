import { ownLogInput } from '@/lib/platform/auth/auth.schema'
import { ownLogHead } from '@/lib/platform/auth/own-overview'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('persoon', json({ input: ownLogInput, run: ownLogHead, refusals: {} }))
