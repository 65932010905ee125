'use server'

import { agreeSchoolgids } from '@/lib/domain/schoolgids/schoolgids.commands'
import { agreeSchoolgidsInput } from '@/lib/domain/schoolgids/schoolgids.schema'
import { agreeSchoolgidsRefusals } from '@/lib/domain/schoolgids/schoolgids.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const agreeSchoolgidsAction = action({
  input: agreeSchoolgidsInput,
  run: agreeSchoolgids,
  refusals: agreeSchoolgidsRefusals,
  next: ({ bestuurId }) => routes.schoolgidsAkkoord(bestuurId),
})
