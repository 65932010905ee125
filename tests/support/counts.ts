import { readFileSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

export function sayCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** A step without tests of its own counts as one. */
export function oneStep(code: number): Counts {
  return code === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 }
}

export function vitestCounts(file: string, code: number): Counts {
  const report = readReport(file)
  const skipped = Number(report?.numPendingTests ?? 0) + Number(report?.numTodoTests ?? 0)
  const counts = { passed: Number(report?.numPassedTests ?? 0), failed: Number(report?.numFailedTests ?? 0), skipped }
  return orFailed(counts, code)
}

/** Of a command that writes its own counts; that it had nothing to do is no failure, that it wrote nothing is. */
export function ownCounts(file: string, code: number): Counts {
  const report = readReport(file) as Counts | null
  return report && (code === 0 || report.failed > 0) ? report : orFailed(noCounts, code)
}

export function playwrightCounts(file: string, code: number): Counts {
  const stats = (readReport(file)?.stats ?? {}) as Record<string, number | undefined>
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0)
  return orFailed({ passed: stats.expected ?? 0, failed, skipped: stats.skipped ?? 0 }, code)
}

// A file that does not load, a setup that breaks, a report that was never written: no failed test, and yet a failure.
function orFailed(counts: Counts, code: number): Counts {
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0
  return counts.failed === 0 && (code !== 0 || nothingRan) ? { ...counts, failed: 1 } : counts
}

function readReport(file: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
