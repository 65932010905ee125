import { type BrowserContext, test as base, expect } from '@playwright/test'

interface Troubles {
  /** A console error the journey means to cause, such as the browser's own line about a 404. */
  allow(pattern: RegExp): void
}

/** Fails a journey in which a policy was violated, a script threw, or the console said "error", in any tab of anyone. */
export const test = base.extend<{ troubles: Troubles }>({
  troubles: [
    async ({ browser, context }, use) => {
      const seen: string[] = []
      const allowed: RegExp[] = []
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`)
        })
        watched.on('weberror', (error) => seen.push(String(error.error())))
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
