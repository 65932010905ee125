'use server'

import { stepMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { stepMeldketenInput } from '@/lib/domain/meldketen/meldketen.schema'
import { stapRefusals } from '@/lib/domain/meldketen/meldketen.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const stepMeldketenAction = sealedAction({
  input: stepMeldketenInput,
  run: stepMeldketen,
  refusals: stapRefusals,
  next: ({ bestuurId, value }) => routes.meldketen(bestuurId, value),
})
