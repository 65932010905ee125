'use server'

import { tellFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { tellFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { tellRefusals } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const tellFormeleklachtAction = action({
  input: tellFormeleklachtInput,
  run: tellFormeleklacht,
  refusals: tellRefusals,
  next: ({ bestuurId, input }) => routes.formeleKlacht(bestuurId, input.objectId, input.klachtId),
})
