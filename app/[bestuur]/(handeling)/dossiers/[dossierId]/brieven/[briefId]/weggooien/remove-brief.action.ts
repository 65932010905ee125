'use server'

import { removeBrief } from '@/lib/domain/brief/brief.commands'
import { removeBriefInput } from '@/lib/domain/brief/brief.schema'
import { briefRefusals } from '@/lib/domain/brief/brief.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeBriefAction = action({
  input: removeBriefInput,
  run: removeBrief,
  refusals: briefRefusals,
  next: ({ bestuurId, value }) => routes.brieven(bestuurId, value),
})
