'use server'

import { reportMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { reportMeldketenInput } from '@/lib/domain/meldketen/meldketen.schema'
import { reportKetenRefusals } from '@/lib/domain/meldketen/meldketen.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const reportMeldketenAction = sealedAction({
  input: reportMeldketenInput,
  run: reportMeldketen,
  refusals: reportKetenRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
