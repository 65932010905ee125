'use server'

import { recordBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { recordBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { receiveRefusals } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordBestuursklachtAction = sealedAction({
  input: recordBestuursklachtInput,
  run: recordBestuursklacht,
  refusals: receiveRefusals,
  next: ({ bestuurId, value }) => routes.bestuursklacht(bestuurId, value),
})
