import pg from 'pg'
import { log } from '../log'

const EVERY_MS = 5000

/**
 * A process that is killed leaves its jobs locked; the queue itself lets go of them after four hours. Each process holds a
 * lock of the database for as long as it lives: what is locked by one whose lock is free waits for nobody, and goes on.
 */
export function freeLeftJobs(connectionString: string): { alive(poolId: string): void; stop(): Promise<void> } {
  const own = new Set<string>()
  let client: pg.Client | undefined
  let held = new Set<string>()
  let running: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    try {
      const open = client ?? (await connect())
      for (const id of own) {
        if (held.has(id)) continue
        await open.query('select pg_advisory_lock(hashtextextended($1, 0))', [name(id)])
        held.add(id)
      }
      const { rows } = await open.query<{ ids: string[] }>(left, [[...own]])
      const ids = rows[0]?.ids ?? []
      if (ids.length === 0) return
      await open.query('select graphile_worker.force_unlock_workers($1)', [ids])
      log.warn({ event: 'left_jobs_freed', count: ids.length })
    } catch {
      log.error({ event: 'left_jobs_trouble' })
      await client?.end().catch(() => undefined)
      client = undefined
    }
  }

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString })
    fresh.on('error', () => {
      client = undefined
    })
    await fresh.connect()
    client = fresh
    held = new Set()
    return fresh
  }

  const again = () => {
    running = running.then(look)
  }
  const timer = setInterval(again, EVERY_MS)
  return {
    alive: (poolId) => {
      own.add(poolId)
      again()
    },
    stop: async () => {
      clearInterval(timer)
      await running
      await client?.end()
    },
  }
}

const name = (poolId: string) => `jobs ${poolId}`

// Longer locked than it takes a process that just began to take its own lock.
const left = `
  select coalesce(array_agg(locked_by), '{}') as ids
  from (
    select distinct locked_by from (
      select locked_by, locked_at from graphile_worker._private_jobs
      union all select locked_by, locked_at from graphile_worker._private_job_queues) l
    where locked_at < now() - interval '5 seconds' and locked_by <> all ($1::text[])) l
  where pg_try_advisory_xact_lock(hashtextextended('jobs ' || locked_by, 0))`
