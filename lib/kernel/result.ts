/** An expected outcome as a value: only faults are thrown (huis.md 6). */
export type Result<T, F = never> = { ok: true; value: T } | { ok: false; failure: F }

export function ok(): Result<undefined>
export function ok<T>(value: T): Result<T>
export function ok<T>(value?: T): Result<T | undefined> {
  return { ok: true, value }
}

export function refuse<const F extends { kind: string }>(failure: F): Result<never, F> {
  return { ok: false, failure }
}
