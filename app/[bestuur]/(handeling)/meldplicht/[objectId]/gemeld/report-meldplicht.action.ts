'use server'

import { reportMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { reportMeldplichtInput } from '@/lib/domain/meldplicht/meldplicht.schema'
import { reportRefusals } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const reportMeldplichtAction = action({
  input: reportMeldplichtInput,
  run: reportMeldplicht,
  refusals: reportRefusals,
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
