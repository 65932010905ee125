import { csrfToken, notHere, signInByNextAuth } from '@/lib/platform/auth/next-auth'
import { type RouteRequest, route } from '@/lib/platform/web/route'

export const GET = route('openbaar', async (_, at) => (pathOf(at) === '/api/auth/csrf' ? csrfToken(at) : notHere()))

export const POST = route('openbaar', async (who, at) =>
  pathOf(at) === '/api/auth/callback/credentials' ? signInByNextAuth(who, at) : notHere(),
)

function pathOf({ request }: RouteRequest): string {
  return new URL(request.url).pathname
}
