'use server'

import { recordAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.commands'
import { recordAanspreekpuntInput } from '@/lib/domain/aanspreekpunt/aanspreekpunt.schema'
import { recordAanspreekpuntRefusals } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordAanspreekpuntAction = action({
  input: recordAanspreekpuntInput,
  run: recordAanspreekpunt,
  refusals: recordAanspreekpuntRefusals,
  next: ({ bestuurId }) => routes.aanspreekpunten(bestuurId),
})
