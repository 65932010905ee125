import { randomInt } from 'node:crypto'
import { type BrowserContext, test as base, expect } from '@playwright/test'
import { isIn } from './canaries'

interface Troubles {
  /** A console error the journey means to cause, such as the browser's own line about a 404. */
  allow(pattern: RegExp): void
}

/**
 * Fails a journey in which a policy was violated, a script threw, the console said "error", anything was asked of
 * another origin, or a sealed word left the browser in clear, in any tab of anyone.
 */
export const test = base.extend<{ troubles: Troubles }>({
  // A house of its own for each journey, as the proxy in front would tell: tries are counted per network.
  extraHTTPHeaders: async ({ contextOptions: _ }, use) => {
    await use({ 'x-forwarded-for': [10, randomInt(256), randomInt(256), randomInt(1, 255)].join('.') })
  },
  troubles: [
    async ({ browser, context, baseURL }, use) => {
      const seen: string[] = []
      const allowed = [expected]
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`)
        })
        watched.on('weberror', (error) => seen.push(String(error.error())))
        watched.on('request', (request) => {
          if (isForeign(request.url(), baseURL)) seen.push(`asked of another: ${request.url()}`)
          if (isIn(request.url()) || isIn(request.postDataBuffer() ?? '')) seen.push(`in clear: ${request.url()}`)
        })
      }
      watch(context)
      browser.on('context', watch)
      await use({ allow: (pattern) => allowed.push(pattern) })
      browser.off('context', watch)
      expect(seen.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

// No draft yet, or another one: answers of ours, which the browser calls errors.
const expected = /status of (404|409).*\/api\/draft\//

function isForeign(url: string, own = ''): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== new URL(own).origin
}
