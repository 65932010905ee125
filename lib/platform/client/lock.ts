import { publicRoutes } from '@/lib/kernel/public-routes'
import { type LockReason, tellTabs } from './channel'
import { forgetKept } from './device-database'
import { askVault } from './endpoints'
import { dropKeys } from './session'

type Seal = () => Promise<void>

const drafts = new Set<Seal>()
const PATIENCE_MS = 3000
let leaving: Promise<void> | null = null

/** What must be sealed before the vault closes. */
export function sealBeforeLock(seal: Seal): () => void {
  drafts.add(seal)
  return () => drafts.delete(seal)
}

/** Seals what is being typed, takes the keys away in all tabs, and leaves by a full navigation. */
export function lock(reden: LockReason): Promise<void> {
  leaving ??= leave(reden, async () => {
    tellTabs({ soort: 'dicht', reden })
    await askVault('lock')
  })
  return leaving
}

/** The same in a tab that hears it from another one, or from the server. */
export function followLock(reden: LockReason): Promise<void> {
  leaving ??= leave(reden, async () => {})
  return leaving
}

/** For signing out: seals and closes everywhere. Ending the session and leaving the page is the caller's. */
export async function closeBeforeSignOut(): Promise<void> {
  await sealDrafts()
  tellTabs({ soort: 'dicht', reden: 'uitgelogd' })
  await forgetQuietly()
  dropKeys()
}

async function leave(reden: LockReason, close: () => Promise<void>): Promise<void> {
  await sealDrafts()
  await withPatience(Promise.allSettled([close(), forgetQuietly()]))
  // What stays behind for the back button is an empty page.
  document.body.replaceChildren()
  dropKeys()
  location.replace(unlockUrl(reden))
}

export function unlockUrl(reden?: LockReason): string {
  const target = reden === 'uitgelogd' || reden === 'verlopen' ? publicRoutes.inloggen : publicRoutes.ontgrendelen
  const query = new URLSearchParams({ naar: location.pathname + location.search })
  if (reden) query.set('reden', reden)
  return `${target}?${query}`
}

async function sealDrafts(): Promise<void> {
  await withPatience(Promise.allSettled([...drafts].map((seal) => seal())))
}

/** A server that does not answer must not keep the vault open. */
async function withPatience(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

async function forgetQuietly(): Promise<void> {
  await forgetKept().catch(() => undefined)
}
