'use server'

import { tellBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { tellBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { tellRefusals } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const tellBestuursklachtAction = sealedAction({
  input: tellBestuursklachtInput,
  run: tellBestuursklacht,
  refusals: tellRefusals,
  next: ({ bestuurId, value }) => routes.bestuursklacht(bestuurId, value),
})
