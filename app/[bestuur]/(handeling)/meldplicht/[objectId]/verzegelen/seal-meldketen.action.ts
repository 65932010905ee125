'use server'

import { sealMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { sealMeldketenInput } from '@/lib/domain/meldketen/meldketen.schema'
import { sealKetenRefusals } from '@/lib/domain/meldketen/meldketen.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const sealMeldketenAction = sealedAction({
  input: sealMeldketenInput,
  run: sealMeldketen,
  refusals: sealKetenRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
