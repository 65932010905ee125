import { checkHealth } from '@/lib/platform/health'

/** For a load balancer or a monitor: does the database answer, and has every migration run? */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, { status: health.status === 'goed' ? 200 : 503 })
}

export const dynamic = 'force-dynamic'
