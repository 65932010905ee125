'use server'

import { divertMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { divertMeldplichtInput } from '@/lib/domain/meldplicht/meldplicht.schema'
import { divertRefusals } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const divertMeldplichtAction = action({
  input: divertMeldplichtInput,
  run: divertMeldplicht,
  refusals: divertRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
