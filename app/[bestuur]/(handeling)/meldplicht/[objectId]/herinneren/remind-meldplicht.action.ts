'use server'

import { remindMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { remindMeldplichtInput } from '@/lib/domain/meldplicht/meldplicht.schema'
import { remindRefusals } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const remindMeldplichtAction = action({
  input: remindMeldplichtInput,
  run: remindMeldplicht,
  refusals: remindRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
