'use server'

import { phoneMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { phoneMeldketenInput } from '@/lib/domain/meldketen/meldketen.schema'
import { phoneKetenRefusals } from '@/lib/domain/meldketen/meldketen.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const phoneMeldketenAction = sealedAction({
  input: phoneMeldketenInput,
  run: phoneMeldketen,
  refusals: phoneKetenRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
