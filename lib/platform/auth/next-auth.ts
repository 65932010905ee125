import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuthModule, { type AuthOptions } from 'next-auth'
import type { SignInInput } from '@/lib/kernel/auth-wire'
import { ok, refuse } from '@/lib/kernel/result'
import { env } from '../env'
import { json, refusal } from '../web/answer'
import type { RouteRequest } from '../web/route'
import { signInInput } from './auth.schema'
import { sessionOf } from './session'
import { cookiesOf, isSecure, sessionCookieName, sessionCookieOptions, sessionHours } from './session-cookie'
import { signIn } from './sign-in'
import { authTexts } from './texts'
import { visitorOf } from './tries'

/** The two questions of next-auth in use; its pages, its sign-out and its session endpoint do not exist here. */
export async function csrfToken({ request }: RouteRequest): Promise<Response> {
  const { body, cookies } = await askNextAuth(request, ['csrf'], {}, options(null))
  return Response.json(body, { headers: withCookies(cookies) })
}

export const signInByNextAuth = json({
  input: signInInput.loose(),
  refusals: { sign_in_failed: authTexts.sign_in_failed, too_many: authTexts.too_many, forged: authTexts.expired },
  run: async (_: null, input: Input, { request, set }) => {
    const outcome: { value?: Awaited<ReturnType<typeof signIn>> } = {}
    const authorize = async () => {
      outcome.value = await signIn(input, visitorOf(request.headers))
      return outcome.value.ok ? { id: outcome.value.value.session.token } : null
    }
    const { cookies } = await askNextAuth(request, ['callback', 'credentials'], input, options(authorize))
    if (!outcome.value) return refuse({ kind: 'forged' })
    if (!outcome.value.ok) return outcome.value
    for (const cookie of cookies) set.append('set-cookie', cookie)
    return ok(outcome.value.value.keys)
  },
})

export const notHere = async () => refusal(404, { kind: 'not_found', message: 'Dit is er niet.' })

type Input = SignInInput & { [more: string]: unknown }
type Authorize = (() => Promise<{ id: string } | null>) | null

function options(authorize: Authorize): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionHours * 3600 },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      {
        id: 'credentials',
        name: 'Geborgen',
        type: 'credentials',
        credentials: {},
        authorize: authorize ?? (async () => null),
      },
    ],
    pages: { signIn: '/inloggen', error: '/inloggen' },
    jwt: {
      // The cookie is the token itself, so that encoding twice gives the same; what it means stands in the table.
      encode: async ({ token }) => String(token?.sub ?? ''),
      decode: async ({ token }) => ((await sessionOf(token)) && token ? { sub: token } : null),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  }
}

// Under Node the default export of a CommonJS package lies one step deeper than under the bundler.
const NextAuth = ('default' in NextAuthModule ? NextAuthModule.default : NextAuthModule) as typeof NextAuthModule

/** Called in its form for API routes, which needs nothing of Next: the same in the app and in a test. */
async function askNextAuth(request: Request, nextauth: string[], body: object, authOptions: AuthOptions) {
  const answer: { body?: unknown; headers: Record<string, string | string[]> } = { headers: {} }
  const keep = (value?: unknown) => {
    answer.body = value
  }
  const response = {
    status: () => response,
    getHeader: (name: string) => answer.headers[name.toLowerCase()],
    setHeader: (name: string, value: string | string[]) => {
      answer.headers[name.toLowerCase()] = value
      return response
    },
    end: keep,
    json: keep,
    send: keep,
  }
  const asked = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    cookies: cookiesOf(request.headers),
    query: { nextauth },
    body: { ...body, json: 'true' },
  }
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, authOptions)
  return { body: answer.body, cookies: [answer.headers['set-cookie'] ?? []].flat() }
}

function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}
