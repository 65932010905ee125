import type { FieldError } from '@/lib/kernel/action-state'

type Parsed = { error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } }

/** The first error of each field, in the order in which the fields stand on the page. */
export function issuesOf(order: readonly string[], ...parsed: readonly Parsed[]): FieldError[] {
  const found = new Map<string, string>()
  for (const { path, message } of parsed.flatMap(({ error }) => error?.issues ?? [])) {
    const field = String(path.at(-1))
    if (!found.has(field)) found.set(field, message)
  }
  return order.flatMap((field) => {
    const message = found.get(field)
    return message === undefined ? [] : [{ field, message }]
  })
}
