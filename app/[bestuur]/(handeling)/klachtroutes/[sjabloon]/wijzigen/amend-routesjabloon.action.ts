'use server'

import { amendRoutesjabloon } from '@/lib/domain/routesjabloon/routesjabloon.commands'
import { amendRoutesjabloonInput } from '@/lib/domain/routesjabloon/routesjabloon.schema'
import { amendRoutesjabloonRefusals } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendRoutesjabloonAction = action({
  input: amendRoutesjabloonInput,
  run: amendRoutesjabloon,
  refusals: amendRoutesjabloonRefusals,
  next: ({ bestuurId, input }) => routes.klachtrouteBlad(bestuurId, input.soort, input.schoolId),
})
