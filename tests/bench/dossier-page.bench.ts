import { routes } from '@/lib/kernel/routes'
import type { Measure } from './measure'
import { ratioOf } from './ratio'
import { withSite } from './server'

/** From question to last byte: the page of a dossier with everything on it, against a page that reads nothing. */
export const dossierPage: Measure = {
  name: 'Page of a dossier, against a bare dynamic page of the same build',
  goal: 1.5,
  unit: '×',
  run: (world) =>
    withSite(world, async ({ get }) => {
      const path = routes.dossier(world.noor.bestuurId, world.dossierId)
      const { ratio, a, b } = await ratioOf(
        () => get(path),
        () => get(routes.privacy),
        { calls: 40, warmUp: 30 },
      )
      return { value: ratio, detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms` }
    }),
}
