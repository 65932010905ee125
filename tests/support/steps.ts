import { spawn } from 'node:child_process'
import { ensureBrowser } from './browser.ts'
import { type Counts, oneStep, ownCounts, playwrightCounts, vitestCounts } from './counts.ts'

interface Step {
  name: string
  title: string
  /** The step is left out as long as this does not exist. */
  needs?: string
  run(): Promise<Counts>
}

const register = ['--import', './lib/platform/cli/register.mjs']

/** Everything CI runs, quickest verdict first. */
export const steps: Step[] = [
  tool('lint', 'Opmaak en lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  { name: 'types', title: 'Typen', run: checkTypes },
  vitest('house', 'Huisregels'),
  vitest('unit', 'Eenheden'),
  tool('knip', 'Ongebruikte code', 'node_modules/knip/bin/knip.js'),
  {
    ...tool('db', 'Schema en migraties', ...register, 'prisma/migrate/check-command.ts'),
    needs: 'prisma/migrate/check-command.ts',
  },
  vitest('integration', 'Met de database'),
  { name: 'break', title: 'Breuken in wat veranderde', needs: 'tests/house/break.ts', run: plantFaults },
  tool('build', 'Productiebouw', ...register, 'lib/platform/cli/build.ts'),
  tool('size', 'JavaScript per pagina', ...register, 'tests/bench/first-load.ts'),
  { name: 'e2e', title: 'Reizen in de browser', needs: 'tests/e2e', run: runJourneys },
]

function tool(name: string, title: string, ...args: string[]): Step {
  return { name, title, run: async () => oneStep(await runNode(args)) }
}

function vitest(project: string, title: string): Step {
  const report = `.test/results/${project}.json`
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    name: project,
    title,
    needs: `tests/${project}`,
    run: async () => vitestCounts(report, await runNode(['node_modules/vitest/vitest.mjs', ...args])),
  }
}

// The types of routes and of CSS imports are generated, and not in git.
async function checkTypes(): Promise<Counts> {
  const generated = await runNode(['node_modules/next/dist/bin/next', 'typegen'])
  return oneStep(generated || (await runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])))
}

async function plantFaults(): Promise<Counts> {
  const report = '.test/results/break.json'
  return ownCounts(report, await runNode([...register, 'tests/house/break.ts', '--changed', `--report=${report}`]))
}

async function runJourneys(): Promise<Counts> {
  const browser = ensureBrowser()
  if ('refusal' in browser) {
    process.stdout.write(`${browser.refusal}\n`)
    return oneStep(1)
  }
  const report = '.test/results/e2e.json'
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], env)
  return playwrightCounts(report, code)
}

function runNode(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
