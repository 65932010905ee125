type Ref = { objectId: string }
type Asked = { id: number; method: string; args: unknown[]; after: number[] }
type Answer = { id: number; ok: boolean; value?: unknown }
export type Zaak = { ref: Ref; view: Ref & { envelopes: string[] } }

/** What the page put to its Worker, with the answers, kept since the page began. */
type Kept = { worker: Worker; asked: Asked[]; answers: Map<number, unknown> }
export type HandOverWindow = Window & { kept?: Kept; zaken?: Zaak[] }

/** In the page, before its own scripts: keeps the questions to the Worker, to put them again for other dossiers. */
export function watchWorker(): void {
  const post = Worker.prototype.postMessage
  const listen = Worker.prototype.addEventListener
  const at = window as HandOverWindow
  // Heard here first: who waited for an answer asks on at once, and it is kept what she had heard by then.
  Worker.prototype.addEventListener = function (this: Worker, ...how: Parameters<typeof listen>) {
    if (at.kept?.worker !== this) {
      const answers = new Map<number, unknown>()
      at.kept = { worker: this, asked: [], answers }
      listen.call(this, 'message', (event) => {
        const { id, value } = (event as MessageEvent<Answer>).data
        answers.set(id, value)
      })
    }
    listen.apply(this, how)
  }
  Worker.prototype.postMessage = function (this: Worker, message: Asked, ...rest: never[]) {
    if (message.id > 0) at.kept?.asked.push({ ...message, after: [...at.kept.answers.keys()] })
    post.call(this, message, ...rest)
  }
}

/** In the page: the parts that the Worker opened of this dossier. */
export function openedParts(objectId: string): unknown {
  const { asked, answers } = (window as HandOverWindow).kept ?? { asked: [], answers: new Map() }
  const opened = asked.find(({ method, args }) => method === 'open' && (args[0] as Ref).objectId === objectId)
  return opened && answers.get(opened.id)
}

/**
 * In the page: the proposal that was just made, put to the Worker again for each dossier that was laid ready, one after
 * the other: its pieces opened, keys made for oneself and the receiver, and what goes along sealed under them.
 */
export async function handOver(objectId: string): Promise<number> {
  const { kept, zaken = [] } = window as HandOverWindow
  if (!kept) return Number.NaN
  const { worker, answers } = kept
  const about = kept.asked.slice()
  const from = about.findLastIndex(({ method }) => method === 'newSharedObject')
  const until = about.findLastIndex(({ method }) => method === 'seal')
  const keys = ['pinState', 'newSharedObject', 'newObjectFor', 'seal']
  const begin = about.slice(0, from).findLastIndex(({ method }) => method === 'sealDraft' || method === 'open') + 1
  const steps = about.slice(begin, until + 1).filter(({ method }) => keys.includes(method))
  const waiting = new Map<number, (value: unknown) => void>()
  const hear = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.ok ? data.value : null)
    waiting.delete(data.id)
  }
  worker.addEventListener('message', hear)
  let last = -1
  const ask = (method: string, args: unknown[]) =>
    new Promise<unknown>((resolve) => {
      const id = last--
      waiting.set(id, resolve)
      worker.postMessage({ id, method, args })
    })
  const start = performance.now()
  let sealed = 0
  for (const { ref, view } of zaken) {
    const refs = new Map<string, Ref>([[objectId, ref]])
    const own = (id: string) => refs.get(id)?.objectId ?? id
    const done = new Map<number, Promise<boolean>>()
    const step = async ({ id, method, args, after }: Asked): Promise<boolean> => {
      // What the page waited for then, it waits for now.
      await Promise.all(after.map((one) => done.get(one)))
      if (method !== 'seal') {
        const made = (await ask(method, args)) as { ref?: Ref } | null
        const before = answers.get(id) as { ref?: Ref } | undefined
        if (made?.ref && before?.ref) refs.set(before.ref.objectId, made.ref)
        return made !== null
      }
      const [to, parts] = args as [Ref, { itemId: string }[]]
      const moved = parts.map((part) => ({ ...part, itemId: own(part.itemId) }))
      const envelopes = (await ask('seal', [refs.get(to.objectId), moved])) as string[] | null
      sealed += envelopes?.length ?? 0
      return envelopes !== null
    }
    if (!(await ask('open', [view]))) return Number.NaN
    for (const one of steps) done.set(one.id, step(one))
    if ((await Promise.all(done.values())).includes(false)) return Number.NaN
  }
  const time = performance.now() - start
  worker.removeEventListener('message', hear)
  return sealed > zaken.length ? time : Number.NaN
}
