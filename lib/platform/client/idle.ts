import type { LockReason } from './channel'
import { askVault } from './endpoints'
import { sessionEndsAt } from './session'

const IDLE_MS = 15 * 60_000
const HEARTBEAT_MS = 60_000
const LOOK_MS = 5_000
/** So much before the session ends the vault closes by itself, while drafts can still be kept. */
const MARGIN_MS = 20_000
const activity = ['keydown', 'pointerdown', 'wheel'] as const

/** Shared by all tabs through localStorage; where that is refused each tab counts for itself. */
const stamps = { active: 'geborgen-actief', beat: 'geborgen-hartslag' } as const
const own = new Map<string, number>()

/** Calls `end` when nobody typed or touched for a quarter of an hour, in any tab, or when the session ends. */
export function watchIdle(end: (reden: LockReason) => void): () => void {
  const look = () => void lookAround(end)
  for (const kind of activity) addEventListener(kind, markActive, { passive: true, capture: true })
  document.addEventListener('visibilitychange', look)
  const timer = setInterval(look, LOOK_MS)
  // Opening a page is something a person does, unless it was left standing too long before.
  if (isIdle()) end('stil')
  else markActive()
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    for (const kind of activity) removeEventListener(kind, markActive, { capture: true })
  }
}

export function markActive(): void {
  const now = Date.now()
  if (now - (own.get(stamps.active) ?? 0) > 1000) write(stamps.active, now)
}

async function lookAround(end: (reden: LockReason) => void): Promise<void> {
  const now = Date.now()
  const active = read(stamps.active) ?? now
  if (isIdle()) return end('stil')
  if (now >= sessionEndsAt() - MARGIN_MS) return end('verlopen')
  const beat = read(stamps.beat) ?? 0
  if (active <= beat || now - beat < HEARTBEAT_MS) return
  write(stamps.beat, now)
  const response = await askVault('heartbeat').catch(() => null)
  if (response?.status === 423) end('stil')
  if (response?.status === 401) end('verlopen')
}

function isIdle(): boolean {
  return Date.now() - (read(stamps.active) ?? Date.now()) >= IDLE_MS
}

function read(name: string): number | undefined {
  try {
    const shared = Number(localStorage.getItem(name))
    return Math.max(shared, own.get(name) ?? 0) || undefined
  } catch {
    return own.get(name)
  }
}

function write(name: string, at: number): void {
  own.set(name, at)
  try {
    localStorage.setItem(name, String(at))
  } catch {
    // Refused storage: this tab counts for itself.
  }
}
