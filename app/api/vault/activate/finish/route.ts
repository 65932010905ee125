import { finishActivation } from '@/lib/platform/auth/activation'
import { activateInput } from '@/lib/platform/auth/auth.schema'
import { giveCookie } from '@/lib/platform/auth/session-cookie'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({
    input: activateInput,
    run: async (_, input, { request, set }) => {
      const done = await finishActivation(input, request.headers.get('user-agent') ?? '')
      return done.ok ? { ok: true, value: giveCookie(set, done.value).keys } : done
    },
    refusals: authTexts,
  }),
)
