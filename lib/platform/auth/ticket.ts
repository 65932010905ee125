import 'server-only'
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { openForServer, sealForServer } from './server-keys'

/** What the server must remember between two steps of one act travels with the browser, sealed for that act. */
export type Tickets = {
  activeren: { accountId: string; secret: string; codes: string[]; step: number | null }
  telefoon: { accountId: string; secret: string }
  herstel: { accountId: string; stand: string }
  telefoon_kwijt: { accountId: string; secret: string; stand: string }
}

const minutes = { activeren: 120, telefoon: 30, herstel: 20, telefoon_kwijt: 30 } as const

export function newTicket<S extends keyof Tickets>(soort: S, content: Tickets[S], now = new Date()): string {
  const until = now.getTime() + minutes[soort] * 60_000
  return toBase64Url(sealForServer(`ticket/${soort}`, '', utf8(JSON.stringify({ content, until }))))
}

/** Null when it is too old, or not ours. */
export function openTicket<S extends keyof Tickets>(soort: S, ticket: string, now = new Date()): Tickets[S] | null {
  const sealed = fromBase64Url(ticket)
  if (!sealed || sealed.length < 29) return null
  try {
    const { content, until } = JSON.parse(fromUtf8(openForServer(`ticket/${soort}`, '', sealed)))
    return until > now.getTime() ? content : null
  } catch {
    return null
  }
}
