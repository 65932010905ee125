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
import { newerOf, sameValues } from './newer-draft'
import { vault } from './vault'

export type DraftStatus =
  | { soort: 'niets' }
  | { soort: 'bewaard'; om: string }
  /** Sealed on this device only: no session, or no connection. */
  | { soort: 'apparaat'; verlopen: boolean }
  | { soort: 'kwijt' }
  /** Two texts: the person has to choose first. */
  | { soort: 'twee' }
type Events<Values> = {
  status: (status: DraftStatus) => void
  /** Another window wrote something else; nothing is overwritten until the person has chosen. */
  conflict: (other: DraftContent<Values>) => void
}

const SEAL_MS = 100
const SEND_MS = 2500
const AGAIN_MS = 10_000

/** Keeps one draft: sealed a moment after each key, on this device at once, on the server every few seconds. */
export function draftKeeper<Values>(subject: DraftSubject, events: Events<Values>) {
  const identity = draftId(subject)
  let revisie = 0
  let current: DraftContent<Values> | null = null
  let saved: DraftContent<Values> | null = null
  let ahead: (DraftBytes & { of: DraftContent<Values>; local: boolean }) | null = null
  /** Revision of another text, while the person has not chosen. Ours is kept on this device under its own, older one. */
  let disputed: number | null = null
  let sealing: Promise<unknown> = Promise.resolve()
  let queue: Promise<unknown> = Promise.resolve()
  let sealTimer: ReturnType<typeof setTimeout> | undefined
  let sendTimer: ReturnType<typeof setTimeout> | undefined

  async function seal(): Promise<(DraftBytes & { local: boolean }) | null> {
    const of = current
    if (!of || of === saved) return null
    if (ahead?.of === of && ahead.revisie === revisie + 1) return ahead
    const draft = { id: await identity, bestuurId: subject.bestuurId, revisie: revisie + 1 }
    const bytes = new Uint8Array(await vault.sealDraft(draft, of))
    if (!current) return null
    const kept = { id: draft.id, revisie: draft.revisie, bytes }
    ahead = { ...kept, of, local: await keepLocally(kept, subject.onderwerp) }
    return ahead
  }

  async function sealAhead(): Promise<void> {
    sealTimer = undefined
    sealing = seal().catch(() => undefined)
    await sealing
  }

  async function send(): Promise<DraftStatus> {
    clearTimeout(sendTimer)
    sendTimer = undefined
    const of = current
    const sealed = await seal()
    if (disputed !== null) return { soort: 'twee' }
    if (!sealed) return { soort: 'niets' }
    const answer = await putDraft(sealed, subject.onderwerp)
    if (answer.soort === 'anders') return dispute(answer)
    if (answer.soort !== 'bewaard') return unsent(sealed.local, answer.soort === 'verlopen')
    return kept(of, sealed.revisie, answer.om)
  }

  async function kept(of: DraftContent<Values> | null, at: number, om: string): Promise<DraftStatus> {
    revisie = at
    saved = of
    if (current === of) await forgetLocal(await identity)
    return tell({ soort: 'bewaard', om })
  }

  function unsent(local: boolean, verlopen: boolean): DraftStatus {
    if (!verlopen) sendTimer ??= setTimeout(() => void flush(), AGAIN_MS)
    return tell(local ? { soort: 'apparaat', verlopen } : { soort: 'kwijt' })
  }

  /** An answer that got lost on the way back leaves our own text there: that is no other text. */
  async function dispute(answer: { revisie: number; bytes: Uint8Array<ArrayBuffer> }): Promise<DraftStatus> {
    const other = await openFound<Values>(await identity, subject.bestuurId, answer)
    if (!other) {
      revisie = answer.revisie
      return send()
    }
    if (sameValues(other.content.waarden, current?.waarden)) return kept(current, answer.revisie, other.content.op)
    disputed = answer.revisie
    events.conflict(other.content)
    return tell({ soort: 'twee' })
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
    async load(): Promise<{ found: FoundDraft<Values> | null; other: DraftContent<Values> | null }> {
      const id = await identity
      const [server, local] = await Promise.all([
        getDraft<Values>(id, subject.bestuurId),
        getLocal<Values>(id, subject.bestuurId),
      ])
      const { found, other } = newerOf(server, local)
      disputed = other?.revisie ?? null
      revisie = other && found ? found.revisie - 1 : (server?.revisie ?? 0)
      current = found?.content ?? null
      saved = found === server ? current : null
      if (found && found === local && !other) void flush()
      if (found === server) await forgetLocal(id)
      return { found, other: other?.content ?? null }
    },
    change(content: DraftContent<Values>): void {
      current = content
      sealTimer ??= setTimeout(() => void sealAhead(), SEAL_MS)
      sendTimer ??= setTimeout(() => void flush(), SEND_MS)
    },
    /** Sends what was sealed a moment ago at once: a page that closes has no time to seal. */
    flush,
    settle(): void {
      revisie = disputed ?? revisie
      disputed = null
      ahead = null
      void flush()
    },
    async remove(): Promise<void> {
      clearTimeout(sealTimer)
      clearTimeout(sendTimer)
      sealTimer = sendTimer = undefined
      await queue
      current = saved = ahead = disputed = null
      await sealing
      await deleteDraft(await identity)
      revisie = 0
    },
  }
}
