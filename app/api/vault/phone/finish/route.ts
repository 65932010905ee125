import { ticketAndCode } from '@/lib/platform/auth/auth.schema'
import { finishPhone } from '@/lib/platform/auth/own-account'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('persoon', json({ input: ticketAndCode, run: finishPhone, refusals: authTexts }))
