import { signInInput } from '@/lib/platform/auth/auth.schema'
import { beginRecovery } from '@/lib/platform/auth/recovery'
import { authTexts } from '@/lib/platform/auth/texts'
import { visitorOf } from '@/lib/platform/auth/tries'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({
    input: signInInput,
    run: (_, input, { request }) => beginRecovery(input, visitorOf(request.headers)),
    refusals: { ...authTexts, sign_in_failed: authTexts.words_failed },
  }),
)
