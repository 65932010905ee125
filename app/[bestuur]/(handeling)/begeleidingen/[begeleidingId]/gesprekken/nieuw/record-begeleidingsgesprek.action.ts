'use server'

import { recordBegeleidingsgesprek } from '@/lib/domain/begeleiding/begeleiding.commands'
import { recordBegeleidingsgesprekInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { gesprekRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordBegeleidingsgesprekAction = sealedAction({
  input: recordBegeleidingsgesprekInput,
  run: recordBegeleidingsgesprek,
  refusals: gesprekRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
