'use server'

import { recordBrief } from '@/lib/domain/brief/brief.commands'
import { recordBriefInput } from '@/lib/domain/brief/brief.schema'
import { briefRefusals } from '@/lib/domain/brief/brief.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordBriefAction = sealedAction({
  input: recordBriefInput,
  run: recordBrief,
  refusals: briefRefusals,
  next: ({ bestuurId, input, value }) => routes.brief(bestuurId, input.objectId, value),
})
