'use server'

import { followDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import { followDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { followRefusals } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const followDoorverwijzingAction = sealedAction({
  input: followDoorverwijzingInput,
  run: followDoorverwijzing,
  refusals: followRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
