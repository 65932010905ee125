import pg from 'pg'

/** The texts that reach the database while `run` is at work, in their order, on whichever connection. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function listening(this: pg.Client, ...args: unknown[]) {
    const [asked] = args as [string | { text?: string }]
    seen.push(typeof asked === 'string' ? asked : (asked.text ?? ''))
    return Reflect.apply(original, this, args)
  } as typeof original
  try {
    await run()
    return seen
  } finally {
    pg.Client.prototype.query = original
  }
}
