'use server'

import { amendReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { amendReflectieInput } from '@/lib/domain/reflectie/reflectie.schema'
import { amendReflectieRefusals } from '@/lib/domain/reflectie/reflectie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendReflectieAction = sealedAction({
  input: amendReflectieInput,
  run: amendReflectie,
  refusals: amendReflectieRefusals,
  next: ({ bestuurId, value }) => routes.reflectie(bestuurId, value),
})
