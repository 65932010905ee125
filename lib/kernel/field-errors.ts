import type { FieldError } from './action-state'

type Issue = { path: readonly PropertyKey[]; message: string }
type Parsed = { success: boolean; error?: { issues: readonly Issue[] } }

/** The first error of each field, from what several schemas say. `within` is a group whose fields stand bare in the form. */
export function fieldErrors(parsed: readonly Parsed[], within: readonly string[] = []): FieldError[] {
  const byField = new Map<string, string>()
  for (const { path, message } of parsed.flatMap(({ error }) => error?.issues ?? [])) {
    const bare = within.includes(String(path[0])) && path.length > 1 ? path.slice(1) : path
    const field = bare.join('.')
    if (!byField.has(field)) byField.set(field, message)
  }
  return [...byField].map(([field, message]) => ({ field, message }))
}
