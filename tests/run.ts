import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { addCounts, type Counts, noCounts, sayCounts } from './support/counts.ts'
import { steps } from './support/steps.ts'

// `node tests/run.ts` runs everything CI runs; with names behind it only those steps, in that order.
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  process.stdout.write(`Onbekend: ${unknown.join(', ')}. Kies uit: ${steps.map((step) => step.name).join(', ')}.\n`)
  process.exit(2)
}

await rm('.test/results', { recursive: true, force: true })
let total: Counts = noCounts
for (const step of chosen.length > 0 ? steps.filter(({ name }) => chosen.includes(name)) : steps) {
  if (step.needs && !existsSync(step.needs)) continue
  process.stdout.write(`\n▶ ${step.title}\n`)
  const started = performance.now()
  const counts = await step.run()
  total = addCounts(total, counts)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${counts.failed > 0 ? '✗' : '✓'} ${step.title}: ${sayCounts(counts)} (${seconds} s)\n`)
}

process.exitCode = total.failed > 0 ? 1 : 0
process.stdout.write(`\n${sayCounts(total)}\n`)
