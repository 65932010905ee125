import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('./lib/platform/start-server')
  await startServer()
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/platform/log')
  // The route's pattern, not the path: a path can hold an id or a token.
  log.error({ event: 'fault', route: context.routePath, method: request.method, error })
}
