import { onTabMessage } from './channel'
import { leaveDestroyed } from './destroyed'
import { watchIdle } from './idle'
import { sendLeftDrafts } from './left-drafts'
import { followLock, lock, unlockUrl } from './lock'
import { dropKeys, ensureOpen } from './session'

const AGAIN_MS = 3000
let guards = 0
let stop: (() => void) | null = null

export function guardPage(): () => void {
  if (guards++ === 0) stop = start()
  return () => {
    if (--guards === 0) stop?.()
  }
}

/** Leaves for the unlock page when this page cannot open the vault; asks again when the server was not reached. */
export async function openOrLeave(): Promise<boolean> {
  const found = await ensureOpen().catch(() => null)
  if (found === 'open') void sendLeftDrafts()
  if (found === 'dicht') location.replace(unlockUrl())
  if (found === 'uitgelogd') location.replace(unlockUrl('verlopen'))
  if (found === null) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  return found === null ? openOrLeave() : found === 'open'
}

function start(): () => void {
  const stopIdle = watchIdle((reden) => void lock(reden))
  const stopTabs = onTabMessage((message) => {
    if (message.soort === 'dicht') void followLock(message.reden)
    if (message.soort === 'vernietigd' && isAbout(message.objectId)) leaveDestroyed()
  })
  addEventListener('pagehide', hide)
  addEventListener('pageshow', showAgain)
  return () => {
    stopIdle()
    stopTabs()
    removeEventListener('pagehide', hide)
    removeEventListener('pageshow', showAgain)
  }
}

// A page that the browser keeps for the back button is blank and without keys for as long as it is kept: when it
// comes back, nothing of it is painted before the vault has answered.
function hide(event: PageTransitionEvent): void {
  if (!event.persisted) return
  document.body.style.display = 'none'
  dropKeys()
}

async function showAgain(event: PageTransitionEvent): Promise<void> {
  if (!event.persisted) return
  if (await openOrLeave()) document.body.style.display = ''
}

/** The page of it, and one that leads there or lets it be chosen: its card stands on that one. */
function isAbout(objectId: string): boolean {
  const leads = `a[href*="${objectId}"], [value="${objectId}"]`
  return location.pathname.includes(objectId) || document.querySelector(leads) !== null
}
