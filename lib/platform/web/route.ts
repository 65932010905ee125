import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor, Person } from '@/lib/kernel/actor'
import { personOf } from '@/lib/platform/auth/actor'
import { entryOf } from '@/lib/platform/auth/entry'
import { type Session, sessionOf } from '@/lib/platform/auth/session'
import { cookiesOf, sessionCookieName } from '@/lib/platform/auth/session-cookie'
import { env } from '../env'
import { log } from '../log'
import { refusal } from './answer'

/** Who a byte route is for: anyone · a live session, also a locked one · an open one · the person of an open one · an actor at the bestuur of the URL. */
type Whos = { openbaar: null; sessie: Session; open: Session; persoon: Person; actor: Actor }
export type RouteRequest = { request: Request; params: Record<string, string> }
/** Without a variable folder in its path a route gets no params at all. */
type Params = Record<string, string | string[] | undefined> | undefined
type Context = { params: Promise<Params> }

/** The only way to a byte route: as action() does, it finds out who asks, and that our own page asks it. */
export function route<W extends keyof Whos>(
  soort: W,
  run: (who: Whos[W], at: RouteRequest) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      if (!isOurPage(request))
        return refusal(403, { kind: 'foreign', message: 'Deze aanvraag komt van een andere site.' })
      const params = plain(await context.params)
      const who = await whoAsks(soort, request, params.bestuur ?? '')
      return notStored(who instanceof Response ? who : await run(who as Whos[W], { request, params }))
    } catch (error) {
      return fault(error)
    }
  }
}

async function whoAsks(soort: keyof Whos, request: Request, bestuurId: string): Promise<Whos[keyof Whos] | Response> {
  if (soort === 'openbaar') return null
  const token = cookiesOf(request.headers)[sessionCookieName()]
  const entry = soort === 'actor' ? await entryOf(token, bestuurId) : null
  const session = soort === 'actor' ? entry?.session : await sessionOf(token)
  if (!session) return refusal(401, { kind: 'signed_out', message: 'U bent uitgelogd. Log opnieuw in.' })
  if (soort === 'sessie') return session
  if (!session.open) return refusal(423, { kind: 'locked', message: 'Geborgen is op slot. Open het met uw wachtzin.' })
  if (soort === 'open') return session
  if (soort === 'persoon') return personOf(session)
  return entry?.place?.actor ?? refusal(404, { kind: 'not_found', message: 'Dit is er niet.' })
}

/** Reading changes nothing and may be a link. Everything else must come from a page of ours. */
function isOurPage(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const origin = request.headers.get('origin')
  if (!origin) return request.headers.get('sec-fetch-site') === 'same-origin'
  if (origin === env().NEXTAUTH_URL) return true
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}

function fault(error: unknown): Response {
  const reference = randomUUID().slice(0, 8)
  log.error({ event: 'route_failed', reference, error })
  return refusal(500, { kind: 'fault', message: `Er ging iets mis. Dat ligt aan ons. Code: ${reference}.` })
}

function notStored(response: Response): Response {
  response.headers.set('cache-control', 'no-store')
  return response
}

function plain(params: Params): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
