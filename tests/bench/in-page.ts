export type CardWindow = Window & { cardsOpenedIn?: number }
type Asked = { id: number; method?: string; args?: unknown[][] }

/** In the page, before its own scripts: how long the Worker takes over a list of at least so many cards. */
export function watchCards(least: number): void {
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, message: Asked, ...rest: never[]) {
    if (message.method === 'openKaarten' && (message.args?.[0]?.length ?? 0) >= least) {
      const start = performance.now()
      const heard = ({ data }: MessageEvent<Asked>) => {
        if (data.id !== message.id) return
        ;(window as CardWindow).cardsOpenedIn = performance.now() - start
        this.removeEventListener('message', heard)
      }
      this.addEventListener('message', heard)
    }
    post.call(this, message, ...rest)
  }
}

/** In the page: the same number of decryptions of as many bytes as a card has, one after the other. */
export async function decryptBare(count: number): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const how = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: new Uint8Array(56) }
  const sealed = await crypto.subtle.encrypt(how, key, new Uint8Array(256))
  const start = performance.now()
  for (let nr = 0; nr < count; nr++) await crypto.subtle.decrypt(how, key, sealed)
  return performance.now() - start
}
