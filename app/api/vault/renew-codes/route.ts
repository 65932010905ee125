import { proofInput } from '@/lib/platform/auth/auth.schema'
import { renewCodes } from '@/lib/platform/auth/own-account'
import { withProof } from '@/lib/platform/auth/own-proof'
import { authTexts } from '@/lib/platform/auth/texts'
import { json } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

export const POST = route('persoon', json({ input: proofInput, run: withProof(renewCodes), refusals: authTexts }))
