import type { Ingang } from './register.data.ts'

export type Verdict = 'bites' | 'sleeps' | 'nameless' | 'crashes' | 'ill'
type Report = {
  testResults?: { message?: string; assertionResults: { fullName: string; status: string }[] }[]
}

export const sentences: Record<Verdict, string> = {
  bites: 'bites',
  sleeps: 'SLEEPS: the fault stands and every test of this number is green',
  nameless: 'NAMELESS: no test of this number ran',
  ill: 'ILL: a test of this number is red without the fault',
  crashes: 'CRASHES: the tests could not run; the fault must be one that compiles',
}

/** Puts the fault in; refuses where the register does not fit the file any more. */
export function plant(text: string, { regel, breuk }: Ingang): string {
  const parts = text.split(breuk.oud)
  if (parts.length !== 2)
    throw new Error(`${regel}: "${breuk.oud}" stands ${parts.length - 1} times in ${breuk.bestand}`)
  return parts.join(breuk.nieuw)
}

/** Names of tests that bear this number: R-TRI-1, not R-TRI-10. */
export function namePattern(regel: string): string {
  return `${regel}(?!\\d)`
}

/** What the run says: only an assertion that failed under this number counts as a bite. */
export function verdictOf(report: Report | null, regel: string): Verdict {
  if (!report) return 'crashes'
  const results = report.testResults ?? []
  const bearing = results
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ fullName, status }) => new RegExp(namePattern(regel)).test(fullName) && ['passed', 'failed'].includes(status),
    )
  if (bearing.some(({ status }) => status === 'failed')) return 'bites'
  if (results.some(({ message, assertionResults }) => message && assertionResults.length === 0)) return 'crashes'
  return bearing.length > 0 ? 'sleeps' : 'nameless'
}

/** Entries to try: those named by hand, or those whose file, fault or tests changed; else all. */
export function selectEntries(
  register: readonly Ingang[],
  { named, changed }: { named: readonly string[]; changed: ReadonlySet<string> | null },
  testsOf: (regel: string) => readonly string[],
): Ingang[] {
  if (named.length > 0) return register.filter(({ regel }) => named.includes(regel))
  if (!changed) return [...register]
  return register.filter(({ regel, waar, breuk }) =>
    [waar, breuk.bestand, ...testsOf(regel)].some((path) => changed.has(path)),
  )
}
