'use server'

import { amendBrief } from '@/lib/domain/brief/brief.commands'
import { amendBriefInput } from '@/lib/domain/brief/brief.schema'
import { briefRefusals } from '@/lib/domain/brief/brief.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendBriefAction = sealedAction({
  input: amendBriefInput,
  run: amendBrief,
  refusals: briefRefusals,
  next: ({ bestuurId, input, value }) => routes.brief(bestuurId, input.objectId, value),
})
