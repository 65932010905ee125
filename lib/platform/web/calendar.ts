import 'server-only'
import { createHash } from 'node:crypto'
import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator'
import type { Datum } from '@/lib/kernel/datum'

/** `link` is the print of the secret by which it is read: the name of a day in one calendar says nothing in another. */
type Calendar = { days: readonly Datum[]; link: Uint8Array; origin: string; now: Date }

/** A calendar of days on which something must be done. Whoever looks over a shoulder reads that, and nothing of what or whom. */
export function calendarOf({ days, link, origin, now }: Calendar): string {
  const calendar = ical({
    name: 'Geborgen',
    prodId: { company: 'Geborgen', product: 'agenda', language: 'NL' },
    ttl: 6 * 60 * 60,
  })
  for (const day of days)
    calendar.createEvent({
      id: `${createHash('sha256').update(link).update(day).digest('hex').slice(0, 32)}@${new URL(origin).hostname}`,
      start: day,
      allDay: true,
      stamp: now,
      summary: 'Geborgen: iets doen',
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
