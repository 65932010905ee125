type Ref = { objectId: string }
type Asked = { id: number; method: string; args: unknown[] }
type Voorstel = { nieuwId: string; delen: { itemId: string }[] }
type Made = { delen: string[] }
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
    if (message.id > 0) at.kept?.asked.push(message)
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
export async function handOver(): Promise<number> {
  const { kept, zaken = [] } = window as HandOverWindow
  const proposal = kept?.asked.findLast(({ method }) => method === 'sealVoorstel')
  if (!kept || !proposal) return Number.NaN
  const waiting = new Map<number, (value: unknown) => void>()
  const hear = ({ data }: MessageEvent<Answer>) => waiting.get(data.id)?.(data.ok ? data.value : null)
  kept.worker.addEventListener('message', hear)
  let last = -1
  const ask = (method: string, args: unknown[]) =>
    new Promise<unknown>((resolve) => {
      const id = last--
      waiting.set(id, resolve)
      kept.worker.postMessage({ id, method, args })
    })
  const [voorstel, seen] = proposal.args as [Voorstel, number]
  const start = performance.now()
  let sealed = 0
  for (const { ref, view } of zaken) {
    if (!(await ask('open', [view]))) return Number.NaN
    const nieuwId = crypto.randomUUID()
    const delen = voorstel.delen.map((part) => (part.itemId === voorstel.nieuwId ? { ...part, itemId: nieuwId } : part))
    const made = (await ask('sealVoorstel', [{ ...voorstel, dossier: ref, nieuwId, delen }, seen])) as Made | null
    sealed += made ? made.delen.length : Number.NaN
  }
  const time = performance.now() - start
  kept.worker.removeEventListener('message', hear)
  return sealed === zaken.length * voorstel.delen.length ? time : Number.NaN
}
