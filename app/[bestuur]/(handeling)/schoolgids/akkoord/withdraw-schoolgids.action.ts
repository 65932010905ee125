'use server'

import { withdrawSchoolgids } from '@/lib/domain/schoolgids/schoolgids.commands'
import { withdrawSchoolgidsInput } from '@/lib/domain/schoolgids/schoolgids.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawSchoolgidsAction = action({
  input: withdrawSchoolgidsInput,
  run: withdrawSchoolgids,
  refusals: {},
  next: ({ bestuurId }) => routes.schoolgidsAkkoord(bestuurId),
})
