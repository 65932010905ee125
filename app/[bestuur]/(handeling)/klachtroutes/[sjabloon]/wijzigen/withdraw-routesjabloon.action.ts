'use server'

import { withdrawRoutesjabloon } from '@/lib/domain/routesjabloon/routesjabloon.commands'
import { withdrawRoutesjabloonInput } from '@/lib/domain/routesjabloon/routesjabloon.schema'
import { withdrawRoutesjabloonRefusals } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawRoutesjabloonAction = action({
  input: withdrawRoutesjabloonInput,
  run: withdrawRoutesjabloon,
  refusals: withdrawRoutesjabloonRefusals,
  next: ({ bestuurId, input }) => routes.klachtrouteBlad(bestuurId, input.soort, input.schoolId),
})
