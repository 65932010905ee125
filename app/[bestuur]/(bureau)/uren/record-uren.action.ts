'use server'

import { recordUren } from '@/lib/domain/uren/uren.commands'
import { recordUrenInput } from '@/lib/domain/uren/uren.schema'
import { recordUrenRefusals } from '@/lib/domain/uren/uren.texts'
import { schooljaarOf } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordUrenAction = action({
  input: recordUrenInput,
  run: recordUren,
  refusals: recordUrenRefusals,
  next: ({ bestuurId, input }) => `${routes.uren(bestuurId, schooljaarOf(input.op))}&bewaard=ja`,
})
