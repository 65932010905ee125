import { recoverFinishInput } from '@/lib/platform/auth/auth.schema'
import { finishRecovery } from '@/lib/platform/auth/recovery'
import { giveCookie } from '@/lib/platform/auth/session-cookie'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'openbaar',
  json({
    input: recoverFinishInput,
    run: async (_, input, { request, set }) => {
      const done = await finishRecovery(input, request.headers.get('user-agent') ?? '')
      return done.ok ? { ok: true, value: giveCookie(set, done.value).keys } : done
    },
    refusals: authTexts,
  }),
)
