import { checkActivation } from '@/lib/platform/auth/activation'
import { ticketAndCode } from '@/lib/platform/auth/auth.schema'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({ input: ticketAndCode, run: (_, input) => checkActivation(input), refusals: authTexts }),
)
