'use server'

import { finishBrief } from '@/lib/domain/brief/brief.commands'
import { amendBriefInput } from '@/lib/domain/brief/brief.schema'
import { briefRefusals } from '@/lib/domain/brief/brief.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const finishBriefAction = sealedAction({
  input: amendBriefInput,
  run: finishBrief,
  refusals: briefRefusals,
  next: ({ bestuurId, input, value }) => routes.brief(bestuurId, input.objectId, value),
})
