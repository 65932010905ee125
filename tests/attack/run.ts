import { spawnSync } from 'node:child_process'
import { attack } from './attack.ts'
import type { Published, Tables } from './tables.ts'
import { smallWorld } from './world.ts'

/**
 * `npm run attack -- 10000 1`: so many invented reports, from this seed on, published by the command anyone can run
 * (`npm run onderdruk`), each attacked by integer search. Ends with 1 where a cell was narrowed.
 */
const [many = 10_000, first = 1] = process.argv.slice(2).map(Number)
const BATCH = 500

let narrowed = 0
for (let from = first; from < first + many; from += BATCH) {
  const seeds = Array.from({ length: Math.min(BATCH, first + many - from) }, (_, nr) => from + nr)
  const reports = seeds.map((seed) => ({ seed, world: smallWorld(seed), uitgaven: [] as Published[] }))
  for (let versie = 0; ; versie++) {
    const asked = reports.filter(({ world }) => world.versies.length > versie)
    if (asked.length === 0) break
    const answers = onderdruk(
      asked.map(({ world: { versies, ...world }, uitgaven }) => ({
        ...world,
        tellingen: versies[versie] ?? [],
        eerder: uitgaven,
      })),
    )
    for (const [nr, { uitgaven }] of asked.entries()) uitgaven.push(answers[nr] as Published)
  }
  for (const { seed, world, uitgaven } of reports) {
    const found = attack(world, uitgaven)
    if (found.length === 0) continue
    narrowed += 1
    console.log(`seed ${seed}: ${found.map(({ attacker, cell, why }) => `${attacker} at ${cell}: ${why}`).join('; ')}`)
  }
}
console.log(`${many} reports attacked, ${narrowed} narrowed.`)
process.exitCode = narrowed > 0 ? 1 : 0

function onderdruk(sets: Tables[]): Published[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './lib/platform/cli/register.mjs', 'lib/platform/cli/onderdruk.ts'],
    { input: sets.map((set) => JSON.stringify(set)).join('\n'), encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
  if (status !== 0) throw new Error(`onderdruk ended with ${status}: ${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
