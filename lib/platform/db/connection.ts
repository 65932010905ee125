import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { Pool, type PoolClient } from 'pg'

type Taken = { client?: PoolClient }
type OnConnect = (error: Error | undefined, client: PoolClient | undefined, release: (error?: unknown) => void) => void

// Next loads this module more than once, and the pool of one instance serves the transactions of another.
const shared = globalThis as typeof globalThis & { geborgenTaking?: AsyncLocalStorage<Taken> }
shared.geborgenTaking ??= new AsyncLocalStorage<Taken>()
const taking = shared.geborgenTaking

/** Runs a transaction that may ask which connection it has: the first that was taken for it. */
export function withConnection<T>(run: (connection: () => PoolClient) => Promise<T>): Promise<T> {
  const taken: Taken = {}
  return taking.run(taken, () =>
    run(() => {
      if (!taken.client) throw new Error('a transaction without a connection')
      return taken.client
    }),
  )
}

export class TracedPool extends Pool {
  override connect(): Promise<PoolClient>
  override connect(callback: OnConnect): void
  override connect(callback?: OnConnect): Promise<PoolClient> | undefined {
    if (callback) {
      super.connect(callback)
      return
    }
    return super.connect().then((client) => {
      const taken = taking.getStore()
      if (taken) taken.client ??= client
      return client
    })
  }
}
