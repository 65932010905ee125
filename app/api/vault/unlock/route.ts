import { proofInput } from '@/lib/platform/auth/auth.schema'
import { unlockSession } from '@/lib/platform/auth/own-session'
import { authTexts } from '@/lib/platform/auth/texts'
import { networkOf } from '@/lib/platform/auth/tries'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route(
  'sessie',
  json({
    input: proofInput,
    run: (session, { proof }, { request }) => unlockSession(session, proof, networkOf(request.headers)),
    refusals: authTexts,
  }),
)
