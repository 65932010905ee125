/** Domain files whose functions do not take `actor` first, and why. Everything else does. */
export type Door = { path: string; soort: 'persoon' | 'openbaar'; why: string }

export const doors: readonly Door[] = [
  {
    path: 'lib/domain/vandaag/due.queries.ts',
    soort: 'persoon',
    why: 'The switcher stands above the besturen: it asks at each of them as the actor there.',
  },
]

/** Byte routes that do not go through route(). */
export const bareRoutes: readonly string[] = ['app/api/health/route.ts']
