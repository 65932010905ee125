'use server'

import { endAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.commands'
import { endAanspreekpuntInput } from '@/lib/domain/aanspreekpunt/aanspreekpunt.schema'
import { endAanspreekpuntRefusals } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const endAanspreekpuntAction = action({
  input: endAanspreekpuntInput,
  run: endAanspreekpunt,
  refusals: endAanspreekpuntRefusals,
  next: ({ bestuurId }) => routes.aanspreekpunten(bestuurId),
})
