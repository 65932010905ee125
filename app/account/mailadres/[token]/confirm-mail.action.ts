'use server'

import { routes } from '@/lib/kernel/routes'
import { tokenInput } from '@/lib/platform/auth/auth.schema'
import { confirmMail } from '@/lib/platform/auth/own-account'
import { authTexts } from '@/lib/platform/auth/texts'
import { personAction } from '@/lib/platform/web/action'

export const confirmMailAction = personAction({
  input: tokenInput,
  run: confirmMail,
  refusals: { link_gone: authTexts.link_gone, mail_taken: authTexts.mail_taken },
  next: () => routes.account,
})
