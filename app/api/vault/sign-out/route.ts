import { nothing } from '@/lib/platform/auth/auth.schema'
import { endSession } from '@/lib/platform/auth/own-session'
import { endedCookie } from '@/lib/platform/auth/session-cookie'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

// Storage is left alone: the drafts of a session that ended lie there, sealed.
export const POST = route(
  'sessie',
  json({
    input: nothing,
    run: (session, _, { set }) => {
      set.append('set-cookie', endedCookie())
      set.set('clear-site-data', '"cache", "cookies"')
      return endSession(session)
    },
    refusals: {},
  }),
)
