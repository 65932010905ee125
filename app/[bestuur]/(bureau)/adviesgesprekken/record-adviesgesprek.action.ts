'use server'

import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import { recordAdviesgesprekInput } from '@/lib/domain/reglement/adviesgesprek.schema'
import { adviesgesprekRefusals } from '@/lib/domain/reglement/reglement.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordAdviesgesprekAction = action({
  input: recordAdviesgesprekInput,
  run: recordAdviesgesprek,
  refusals: adviesgesprekRefusals,
  next: ({ bestuurId }) => `${routes.adviesgesprekken(bestuurId)}?bewaard=ja`,
})
