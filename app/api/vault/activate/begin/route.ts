import { beginActivation } from '@/lib/platform/auth/activation'
import { tokenInput } from '@/lib/platform/auth/auth.schema'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({ input: tokenInput, run: (_, input) => beginActivation(input), refusals: authTexts }),
)
