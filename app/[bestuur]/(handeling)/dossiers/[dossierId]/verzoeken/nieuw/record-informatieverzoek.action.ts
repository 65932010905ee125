'use server'

import { recordInformatieverzoekInput } from '@/lib/domain/dossier/dossier.schema'
import { verzoekRefusals } from '@/lib/domain/dossier/dossier.texts'
import { recordInformatieverzoek } from '@/lib/domain/dossier/informatieverzoek.commands'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordInformatieverzoekAction = sealedAction({
  input: recordInformatieverzoekInput,
  run: recordInformatieverzoek,
  refusals: verzoekRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
