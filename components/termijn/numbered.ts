/** Each with its place in the list: what is only ever added to keeps it, and two that are equal stay two. */
export function numbered<T>(all: readonly T[]): { nr: number; one: T }[] {
  return all.map((one, at) => ({ nr: at + 1, one }))
}
