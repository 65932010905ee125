import 'server-only'

const last = new Map<string, Promise<unknown>>()

/**
 * After whoever came before with the same name, in this process. The lock in the database does the same between
 * processes, but waits on a connection: a hundred requests of one person would keep everybody else out.
 */
export function inTurnOf<T>(name: string, run: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(run)
  const over = mine.catch(() => undefined)
  last.set(name, over)
  void over.then(() => last.get(name) === over && last.delete(name))
  return mine
}
