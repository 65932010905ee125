import { startSession } from '@/lib/platform/auth/session'
import { sessionCookieName } from '@/lib/platform/auth/session-cookie'
import { withContext } from '@/lib/platform/db/context'
import { ensureBuild } from '@/lib/platform/local/build'
import { type NextServer, startNextServer } from '@/lib/platform/local/next-server'
import { anyPort } from '@/lib/platform/local/ports'
import type { BenchWorld } from './world'

export type Site = { origin: string; get: (path: string) => Promise<string> }

/** The production build on the database of the bench, as seen by someone who is signed in. */
export async function withSite<T>({ noor }: BenchWorld, run: (site: Site) => Promise<T>): Promise<T> {
  const server = await start()
  try {
    const { accountId, today } = noor
    const context = { accountId, bestuurId: null, today }
    const { token } = await withContext(context, (tx) => startSession(tx, accountId, 'bench'))
    const headers = { cookie: `${sessionCookieName()}=${token}` }
    const get = async (path: string) => {
      const response = await fetch(server.origin + path, { headers, redirect: 'error' })
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return response.text()
    }
    return await run({ origin: server.origin, get })
  } finally {
    await server.stop()
  }
}

async function start(): Promise<NextServer & { origin: string }> {
  await ensureBuild()
  const port = await anyPort()
  const origin = `http://localhost:${port}`
  return { ...(await startNextServer(port, { NEXTAUTH_URL: origin })), origin }
}
