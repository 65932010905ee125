import { calendarDays } from '@/lib/platform/auth/calendar-days'
import { env } from '@/lib/platform/env'
import { refusal } from '@/lib/platform/web/answer'
import { calendarOf } from '@/lib/platform/web/calendar'
import { route } from '@/lib/platform/web/route'

/** What an agenda program asks, which cannot sign in: the secret in the link is all it has. */
export const GET = route('openbaar', async (_, { request, params }) => {
  const found = await calendarDays((params.token ?? '').replace(/\.ics$/, ''), request.headers)
  if (!found.ok && found.failure.kind === 'too_many')
    return refusal(429, { kind: 'too_many', message: `Probeer het over ${found.failure.minuten} minuten opnieuw.` })
  if (!found.ok) return refusal(404, { kind: 'not_found', message: 'Deze link werkt niet meer.' })
  const text = calendarOf({ ...found.value, origin: env().NEXTAUTH_URL, now: new Date() })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="agenda.ics"',
      'x-robots-tag': 'noindex',
    },
  })
})
