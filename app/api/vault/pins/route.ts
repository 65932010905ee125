import { pinsInput } from '@/lib/platform/auth/auth.schema'
import { savePins } from '@/lib/platform/auth/own-session'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('persoon', json({ input: pinsInput, run: savePins, refusals: authTexts }))
