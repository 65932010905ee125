import { VaultError } from '@/lib/vault/errors'

type Methods = Record<string, (...args: never[]) => Promise<unknown>>
type Question = { id: number; method: string; args: unknown[] }
type Answer = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: string }
type Port = Pick<Worker, 'postMessage' | 'addEventListener'>

/** Asks the Worker. Everything that goes wrong there comes back as one VaultError. */
export function caller<M extends Methods>(port: Port) {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let last = 0
  port.addEventListener('message', (event) => {
    const answer = (event as MessageEvent<Answer>).data
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.ok) asked?.resolve(answer.value as never)
    else asked?.reject(new VaultError())
  })

  return {
    call<K extends keyof M & string>(method: K, ...args: Parameters<M[K]>): ReturnType<M[K]> {
      const id = ++last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        port.postMessage({ id, method, args } satisfies Question)
      }) as ReturnType<M[K]>
    },
    end() {
      for (const { reject } of waiting.values()) reject(new VaultError())
      waiting.clear()
    },
  }
}

/** Answers in the Worker. Why something failed stays there: it would help only who tampers. */
export function answerWith(methods: Methods, port: Port & Pick<DedicatedWorkerGlobalScope, 'postMessage'>): void {
  port.addEventListener('message', async (event) => {
    const { id, method, args } = (event as MessageEvent<Question>).data
    try {
      const run = methods[method]
      if (!Object.hasOwn(methods, method) || !run) throw new VaultError()
      const value = await run(...(args as never[]))
      port.postMessage({ id, ok: true, value } satisfies Answer, moved(value))
    } catch {
      port.postMessage({ id, ok: false, error: 'dicht' } satisfies Answer)
    }
  })
}

function moved(value: unknown): Transferable[] {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
}
