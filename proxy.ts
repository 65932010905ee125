import { type NextRequest, NextResponse } from 'next/server'

// Sets headers only. Who may see what is decided where the data is read, never here.
export function proxy(request: NextRequest) {
  const isApi = request.nextUrl.pathname.startsWith('/api/')
  const policy = isApi ? closedPolicy : pagePolicy(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Where to come back to after signing in or unlocking; a page itself does not know its address.
  headers.set('x-geborgen-pad', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}

// A request that comes here has its body copied, and no more than 10 MB of it: what brings a piece of a file, or a whole
// dossier, gets its headers from its own route.
export const config = { matcher: ['/((?!_next/static/|api/[^/]+/(?:bestanden|dossiers)/).*)'] }

const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function pagePolicy(nonce: string): string {
  const developing = process.env.NODE_ENV === 'development'
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "worker-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
