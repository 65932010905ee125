import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, Page } from '@playwright/test'

type BareWindow = Window & { sealBare?: (count: number) => Promise<number> }

/** A page of its own, in the same browser, with nothing in it but the library. */
export async function bareHpke(browser: Browser, origin: string): Promise<(count: number) => Promise<number>> {
  const page: Page = await browser.newPage({ baseURL: origin })
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const [, scope, ...path] = pathname.split('/')
    const folder = folders[scope ?? '']
    if (!folder) return route.fulfill({ contentType: 'text/html', body: html })
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(join(folder, ...path), 'utf8') })
  })
  await page.goto('/bench')
  await page.waitForFunction(() => 'sealBare' in window)
  return (count) => page.evaluate((many) => (window as BareWindow).sealBare?.(many) ?? Number.NaN, count)
}

const core = createRequire(import.meta.url).resolve('@hpke/core/package.json')
const folders: Record<string, string> = {
  core: join(dirname(core), 'esm'),
  common: join(dirname(core), '../common/esm'),
}

const html = `<!doctype html><script type="importmap">{"imports": {"@hpke/common": "/common/mod.js"}}</script>
<script type="module">
  import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '/core/mod.js'
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
  const { publicKey: recipientPublicKey } = await suite.kem.generateKeyPair()
  const [info, key, aad] = [66, 32, 2].map((length) => new Uint8Array(length))
  window.sealBare = async (count) => {
    const start = performance.now()
    for (let nr = 0; nr < count; nr++) await suite.seal({ recipientPublicKey, info }, key, aad)
    return performance.now() - start
  }
</script>`
