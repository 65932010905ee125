'use server'

import { answerInformatieverzoekInput } from '@/lib/domain/dossier/dossier.schema'
import { answerRefusals } from '@/lib/domain/dossier/dossier.texts'
import { answerInformatieverzoek } from '@/lib/domain/dossier/informatieverzoek.commands'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const answerInformatieverzoekAction = sealedAction({
  input: answerInformatieverzoekInput,
  run: answerInformatieverzoek,
  refusals: answerRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
