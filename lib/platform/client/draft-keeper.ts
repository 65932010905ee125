import {
  type DraftBytes,
  type DraftContent,
  type DraftSubject,
  deleteDraft,
  draftId,
  type FoundDraft,
  forgetLocal,
  getDraft,
  getLocal,
  keepLocally,
  openFound,
  putDraft,
} from './draft-store'
import { newerOf } from './newer-draft'
import { vault } from './vault'

export type DraftStatus =
  | { soort: 'niets' }
  | { soort: 'bewaard'; om: string }
  /** Sealed on this device only: no session, or no connection. */
  | { soort: 'apparaat'; verlopen: boolean }
  | { soort: 'kwijt' }
type Events<Values> = {
  status: (status: DraftStatus) => void
  /** Another window wrote something else; nothing is overwritten until the person has chosen. */
  conflict: (other: DraftContent<Values>) => void
}

const SEAL_MS = 300
const SEND_MS = 2500

/** Keeps one draft: sealed a moment after each key, on this device at once, on the server every few seconds. */
export function draftKeeper<Values>(subject: DraftSubject, events: Events<Values>) {
  const identity = draftId(subject)
  let revisie = 0
  let current: DraftContent<Values> | null = null
  let saved: DraftContent<Values> | null = null
  let ahead: (DraftBytes & { of: DraftContent<Values> }) | null = null
  let disputed = false
  let queue: Promise<unknown> = Promise.resolve()
  let sealTimer: ReturnType<typeof setTimeout> | undefined
  let sendTimer: ReturnType<typeof setTimeout> | undefined

  async function seal(): Promise<DraftBytes | null> {
    const of = current
    if (!of || of === saved) return null
    if (ahead?.of === of && ahead.revisie === revisie + 1) return ahead
    const place = { id: await identity, bestuurId: subject.bestuurId, revisie: revisie + 1 }
    const bytes = new Uint8Array(await vault.sealDraft(place, of))
    ahead = { id: place.id, revisie: place.revisie, bytes, of }
    if (!(await keepLocally({ id: place.id, revisie: place.revisie, bytes }))) events.status({ soort: 'kwijt' })
    return ahead
  }

  async function send(): Promise<DraftStatus> {
    clearTimeout(sendTimer)
    sendTimer = undefined
    const of = current
    const sealed = await seal()
    if (!sealed || disputed) return { soort: 'niets' }
    const answer = await putDraft(sealed, subject.onderwerp)
    if (answer.soort === 'anders') return dispute(answer)
    if (answer.soort !== 'bewaard') return tell({ soort: 'apparaat', verlopen: answer.soort === 'verlopen' })
    revisie = sealed.revisie
    saved = of
    if (current === of) await forgetLocal(sealed.id)
    return tell({ soort: 'bewaard', om: answer.om })
  }

  async function dispute(answer: { revisie: number; bytes: Uint8Array<ArrayBuffer> }): Promise<DraftStatus> {
    const other = await openFound<Values>(await identity, subject.bestuurId, answer)
    revisie = answer.revisie
    if (!other) return send()
    disputed = true
    events.conflict(other.content)
    return { soort: 'niets' }
  }

  function tell(status: DraftStatus): DraftStatus {
    events.status(status)
    return status
  }

  /** One at a time: the next revision is known only when the last was answered. */
  function flush(): Promise<DraftStatus> {
    const sent = queue.then(send)
    queue = sent.catch(() => undefined)
    return sent
  }

  return {
    /** What was left behind: one text, or two that differ. */
    async load(): Promise<{ found: FoundDraft<Values> | null; other: DraftContent<Values> | null }> {
      const id = await identity
      const [server, local] = await Promise.all([
        getDraft<Values>(id, subject.bestuurId),
        getLocal<Values>(id, subject.bestuurId),
      ])
      revisie = server?.revisie ?? 0
      const { found, other } = newerOf(server, local)
      disputed = other !== null
      current = found?.content ?? null
      saved = found === server ? current : null
      if (found && found === local && !other) void flush()
      return { found, other: other?.content ?? null }
    },
    change(content: DraftContent<Values>): void {
      current = content
      clearTimeout(sealTimer)
      sealTimer = setTimeout(() => void seal(), SEAL_MS)
      sendTimer ??= setTimeout(() => void flush(), SEND_MS)
    },
    flush,
    /** While the page closes there is no time to seal: send what was sealed a moment ago. */
    closing(): void {
      if (ahead && ahead.of === current && current !== saved && !disputed) void putDraft(ahead, subject.onderwerp)
    },
    settle(): void {
      disputed = false
      ahead = null
      void flush()
    },
    async remove(): Promise<void> {
      clearTimeout(sealTimer)
      clearTimeout(sendTimer)
      await queue
      current = saved = ahead = null
      await deleteDraft(await identity)
      revisie = 0
    },
  }
}
