import 'server-only'
import { newId } from '@/lib/kernel/id'
import { peppered } from './server-keys'

export type TooMany = { kind: 'too_many'; minuten: number }

const windowMinutes = 15
/** A school shares one address: a network may try more often than a person. */
const most = { account: 10, network: 100 }

export function tryKeys(account: string, network: string, now: Date) {
  const since = new Date(Math.floor(now.getTime() / (windowMinutes * 60_000)) * windowMinutes * 60_000)
  return { account: peppered('poging/account', account), network: peppered('poging/netwerk', network), since }
}

export function tooMany(counts: readonly number[], since: Date, now: Date): TooMany | null {
  const [account = 0, network = 0] = counts
  if (account <= most.account && network <= most.network) return null
  return { kind: 'too_many', minuten: minutesLeft(since, now) }
}

/** The mail to an account at its first try too many: made for every address and at every try, seldom put in the queue. */
export function blockedMail(mail: string, key: Uint8Array, since: Date, now: Date) {
  const data = { minuten: minutesLeft(since, now) }
  return {
    ...{ mail, key, since, limit: most.account },
    order: { to: mail, template: 'account_geblokkeerd', data, messageId: newId() },
  } as const
}

function minutesLeft(since: Date, now: Date): number {
  const left = since.getTime() + windowMinutes * 60_000 - now.getTime()
  return Math.max(1, Math.ceil(left / 60_000))
}

export function visitorOf(headers: Headers): { network: string; agent: string } {
  return { network: networkOf(headers), agent: headers.get('user-agent') ?? '' }
}

/** Where a request comes from, as the nearest proxy saw it. Of a long address the part that one household gets. */
export function networkOf(headers: Headers): string {
  const seen = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  // Some proxies write the port too: each try would come from another network.
  const address = /^\[(.+)\](:\d+)?$/.exec(seen)?.[1] ?? seen.replace(/^([\d.]+):\d+$/, '$1')
  return address.includes('.') || !address.includes(':') ? address : householdOf(address)
}

/** The first four groups, with the zeros that a short spelling leaves out. */
function householdOf(address: string): string {
  const [head = [], tail = []] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
