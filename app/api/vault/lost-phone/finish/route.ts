import { lostPhoneFinishInput } from '@/lib/platform/auth/auth.schema'
import { finishLostPhone } from '@/lib/platform/auth/recovery'
import { giveCookie } from '@/lib/platform/auth/session-cookie'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({
    input: lostPhoneFinishInput,
    run: async (_, input, { request, set }) => {
      const done = await finishLostPhone(input, request.headers.get('user-agent') ?? '')
      if (!done.ok) return done
      return { ok: true, value: { ...giveCookie(set, done.value.session).keys, codes: done.value.codes } }
    },
    refusals: authTexts,
  }),
)
