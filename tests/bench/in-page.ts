type Asked = { id: number; method?: string; args?: unknown[][] }
export type CardWindow = Window & { openCards?: () => Promise<number> }

/** In the page, before its own scripts: keeps the question in which its Worker is asked to open so many cards, to ask it again. */
export function watchCards(least: number): void {
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, message: Asked, ...rest: never[]) {
    post.call(this, message, ...rest)
    if (message.method !== 'openKaarten' || (message.args?.[0]?.length ?? 0) < least) return
    let last = -1
    ;(window as CardWindow).openCards = () => {
      const id = last--
      const start = performance.now()
      const answered = new Promise<number>((resolve) => {
        const heard = ({ data }: MessageEvent<Asked & { value?: unknown[] }>) => {
          if (data.id !== id) return
          this.removeEventListener('message', heard)
          resolve(data.value?.every(Boolean) ? performance.now() - start : Number.NaN)
        }
        this.addEventListener('message', heard)
      })
      post.call(this, { ...message, id }, ...rest)
      return answered
    }
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
