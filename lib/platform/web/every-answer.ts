import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/** What an answer carries that the framework gives before it knows a route, such as to an address that is broken. */
export function coverEveryAnswer(): void {
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    for (const [name, value] of Object.entries(bare)) response.setHeader(name, value)
  })
}

const bare = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}
