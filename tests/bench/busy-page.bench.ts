import { routes } from '@/lib/kernel/routes'
import { newClient } from './client'
import type { Measure } from './measure'
import { median } from './ratio'
import { withSite } from './server'

const rounds = 5
const CLIENTS = 4

/** The page of a dossier, asked again and again by one reader, while others sign in and save, and while nobody does. */
export const busyPage: Measure = {
  name: 'Page of a dossier (p50) while four clients sign in and save, one second apart, against quiet',
  goal: 2,
  unit: '×',
  run: (world) =>
    withSite(world, async ({ origin, get }) => {
      const people = [...world.people.values()].slice(-CLIENTS)
      const clients = await Promise.all(people.map((mens) => newClient(origin, mens)))
      const page = () => get(routes.dossier(world.noor.bestuurId, world.dossierId))
      await readFor(3000, page)
      const times = { busy: [] as number[], quiet: [] as number[] }
      const ratios: number[] = []
      for (let round = 0; round < rounds; round++) {
        const quiet = await readFor(CLIENTS * 1000, page)
        const others = clients.map(async ({ signInAndSave }, nr) => {
          await pause(nr * 1000)
          await signInAndSave()
        })
        const busy = await readFor(CLIENTS * 1000, page)
        await Promise.all(others)
        times.busy.push(busy)
        times.quiet.push(quiet)
        ratios.push(busy / quiet)
      }
      const detail = `${median(times.busy).toFixed(2)} ms against ${median(times.quiet).toFixed(2)} ms`
      return { value: median(ratios), detail }
    }),
}

async function readFor(milliseconds: number, page: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const start = performance.now()
    await page()
    times.push(performance.now() - start)
  }
  return median(times)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
