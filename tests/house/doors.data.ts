/** Domain files whose functions do not take `actor` first, and why. Everything else does. */
export type Door = { path: string; soort: 'persoon' | 'openbaar'; why: string }

export const doors: readonly Door[] = []

/** Byte routes that do not go through route(). */
export const bareRoutes: readonly string[] = ['app/api/health/route.ts']
