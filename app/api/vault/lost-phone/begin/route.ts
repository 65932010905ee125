import { lostPhoneInput } from '@/lib/platform/auth/auth.schema'
import { beginLostPhone } from '@/lib/platform/auth/recovery'
import { authTexts } from '@/lib/platform/auth/texts'
import { visitorOf } from '@/lib/platform/auth/tries'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({
    input: lostPhoneInput,
    run: (_, input, { request }) => beginLostPhone(input, visitorOf(request.headers)),
    refusals: { ...authTexts, sign_in_failed: authTexts.phone_failed },
  }),
)
