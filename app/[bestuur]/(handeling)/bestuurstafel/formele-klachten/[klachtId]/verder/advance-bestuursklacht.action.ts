'use server'

import { advanceBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { advanceBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { advanceRefusals } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const advanceBestuursklachtAction = sealedAction({
  input: advanceBestuursklachtInput,
  run: advanceBestuursklacht,
  refusals: advanceRefusals,
  next: ({ bestuurId, value }) => routes.bestuursklacht(bestuurId, value),
})
