import { execFileSync } from 'node:child_process'
import type { Measure } from './measure'

type Ran = { times: { schools: number; ms: number }[]; peak: number }

/** How fast the time grows with the schools of one report: 1 is in step with them, 2 with their square. */
export const suppressing: Measure = {
  name: 'Suppression of a report of 100 to 9,000 schools: the power of their number that its time grows with',
  goal: 1.2,
  unit: '×',
  run: async () => {
    const { times } = run()
    const detail = times.map(({ schools, ms }) => `${schools}: ${ms.toFixed(0)} ms`).join(', ')
    return { value: slope(times), detail }
  },
}

export const suppressingMemory: Measure = {
  name: 'Suppression of a report of 9,000 schools: the highest memory of a process of its own',
  goal: 512,
  unit: 'MB',
  run: async () => {
    const { peak } = run()
    return { value: peak, detail: 'with the making of the report' }
  },
}

function run(): Ran {
  const command = ['--import', './lib/platform/cli/register.mjs', 'tests/bench/suppress.ts']
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Ran
}

/** The straight line nearest to the points, on a scale of powers. */
function slope(times: Ran['times']): number {
  const points = times.map(({ schools, ms }) => ({ x: Math.log(schools), y: Math.log(ms) }))
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
}
