import type { Ingang } from './register.data.ts'

export type Verdict = 'bites' | 'sleeps' | 'nameless' | 'crashes' | 'ill'
type TestResult = { name: string; message?: string; assertionResults: { fullName: string; status: string }[] }
export type Report = { testResults?: TestResult[] }

export const sentences: Record<Verdict, string> = {
  bites: 'bites',
  sleeps: 'SLEEPS: the fault stands and every test of this number is green',
  nameless: 'NAMELESS: no test of this number ran',
  ill: 'ILL: the test of this number is red without the fault too',
  crashes: 'CRASHES: the tests could not run; the fault must be one that compiles',
}

/** Puts the fault in; refuses where the register does not fit the file any more. */
export function plant(text: string, { regel, breuk }: Ingang): string {
  const parts = text.split(breuk.oud)
  if (parts.length !== 2)
    throw new Error(`${regel}: "${breuk.oud}" stands ${parts.length - 1} times in ${breuk.bestand}`)
  return parts.join(breuk.nieuw)
}

/** Names of tests that bear one of these numbers: R-TRI-1, not R-TRI-10. */
export function namePattern(...regels: string[]): string {
  return `(${regels.join('|')})(?!\\d)`
}

/** The files to run, a start of vitest each time: those that read what is broken, then those that meet it by a detour. */
export function wavesOf({ breuk }: Ingang, tests: readonly string[]): string[][] {
  const unit = tests.filter((path) => path.startsWith('tests/unit/'))
  const integration = tests.filter((path) => path.startsWith('tests/integration/'))
  const waves = breuk.bestand.startsWith('prisma/') ? [integration, unit] : [unit, integration]
  return waves.filter((wave) => wave.length > 0)
}

/** What the run says: only an assertion that failed under this number counts as a bite. */
export function verdictOf(report: Report | null, regel: string): Verdict {
  if (!report) return 'crashes'
  const results = report.testResults ?? []
  const bearing = results.flatMap((result) => bearingIn(result, regel))
  if (bearing.some(({ status }) => status === 'failed')) return 'bites'
  if (results.some(({ message, assertionResults }) => message && assertionResults.length === 0)) return 'crashes'
  return bearing.length > 0 ? 'sleeps' : 'nameless'
}

export function redFiles(report: Report | null, regel: string): string[] {
  return (report?.testResults ?? [])
    .filter((result) => bearingIn(result, regel).some(({ status }) => status === 'failed'))
    .map(({ name }) => name)
}

function bearingIn({ assertionResults }: TestResult, regel: string): TestResult['assertionResults'] {
  const bears = new RegExp(namePattern(regel))
  return assertionResults.filter(
    ({ fullName, status }) => bears.test(fullName) && ['passed', 'failed'].includes(status),
  )
}
