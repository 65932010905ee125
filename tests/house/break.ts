// npm run break                 every rule
// npm run break -- R-TRI-1      these rules
// npm run break -- --changed=x  rules whose file, fault, tests or line in the register changed since commit x
// npm run break -- --changed    the same since a commit that break-changed.ts chooses; what CI does
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { changedEntries, changeSince, withinReason } from './break-changed.ts'
import { copyTree, runTests } from './break-copy.ts'
import { plant, redFiles, sentences, type Verdict, verdictOf, wavesOf } from './break-one.ts'
import { namedRules } from './named-tests.ts'
import { type Ingang, register } from './register.data.ts'
import { readTree, repositoryRoot } from './source.ts'

type Trial = { regel: string; verdict: Verdict; red: string[] }

const named = namedRules(readTree().filter(({ path }) => /^tests\/(unit|integration)\//.test(path)))
const testsOf = (regel: string) => [...new Set(named.filter((test) => test.regel === regel).map(({ path }) => path))]

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const unknown = args.filter((arg) => arg.startsWith('R-') && !register.some(({ regel }) => regel === arg))
  if (unknown.length > 0) return say(`Not in the register: ${unknown.join(', ')}`, 2)
  const started = performance.now()
  const entries = entriesOf(args)
  const copy = copyTree()
  const trials: Trial[] = []
  for (const entry of entries) {
    const trial = await tryOne(copy, entry)
    say(`${entry.regel.padEnd(11)} ${entry.breuk.bestand.padEnd(64)} ${sentences[trial.verdict]}`)
    trials.push(trial)
  }
  const ill = await illWithoutFault(copy, trials)
  for (const { regel, red } of ill) say(`${regel.padEnd(11)} ${red[0]?.padEnd(64)} ${sentences.ill}`)

  const bitten = trials.filter(({ verdict }) => verdict === 'bites').length - ill.length
  const counts = { passed: bitten, failed: trials.length - bitten, skipped: 0 }
  const report = args.find((arg) => arg.startsWith('--report='))?.split('=')[1]
  if (report) writeReport(report, counts)
  const seconds = Math.round((performance.now() - started) / 1000)
  return say(`${bitten} bitten, ${counts.failed} not (${seconds} s)`, counts.failed === 0 ? 0 : 1)
}

function entriesOf(args: string[]): Ingang[] {
  const numbers = args.filter((arg) => arg.startsWith('R-'))
  if (numbers.length > 0) return register.filter(({ regel }) => numbers.includes(regel))
  const flag = args.find((arg) => arg === '--changed' || arg.startsWith('--changed='))
  const change = flag ? changeSince(repositoryRoot, flag.split('=')[1]) : null
  if (!change) return [...register]
  const { tried, left } = withinReason(changedEntries(register, change, testsOf), change)
  say(`Touched since ${change.since}: ${tried.map(({ regel }) => regel).join(', ') || 'no rule'}`)
  if (left.length > 0) say(`Longer ago, for npm run break: ${left.map(({ regel }) => regel).join(', ')}`)
  return tried
}

async function tryOne(copy: string, entry: Ingang): Promise<Trial> {
  const { regel } = entry
  const target = join(copy, entry.breuk.bestand)
  const sound = readFileSync(target, 'utf8')
  let verdict: Verdict = 'nameless'
  writeFileSync(target, plant(sound, entry))
  try {
    for (const wave of wavesOf(entry, testsOf(regel))) {
      const report = await runTests(copy, wave, [regel], true)
      const found = verdictOf(report, regel)
      if (found === 'bites' || found === 'crashes') return { regel, verdict: found, red: redFiles(report, regel) }
      if (found === 'sleeps') verdict = found
    }
    return { regel, verdict, red: [] }
  } finally {
    writeFileSync(target, sound)
  }
}

/** One run of all that turned red, now without a fault: a test that is red all the same proves nothing. */
async function illWithoutFault(copy: string, trials: readonly Trial[]): Promise<Trial[]> {
  const bitten = trials.filter(({ verdict }) => verdict === 'bites')
  if (bitten.length === 0) return []
  const files = [...new Set(bitten.flatMap(({ red }) => red))]
  const report = await runTests(
    copy,
    files,
    bitten.map(({ regel }) => regel),
    false,
  )
  return bitten
    .filter(({ regel }) => verdictOf(report, regel) !== 'sleeps')
    .map(({ regel }) => ({ regel, verdict: 'ill', red: redFiles(report, regel).map((path) => relative(copy, path)) }))
}

function writeReport(path: string, counts: object): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(counts))
}

function say(line: string, code = 0): number {
  console.log(line)
  return code
}
