import type { SessionKeys } from '@/lib/kernel/auth-wire'
import { askVault } from './endpoints'
import { pinsSeen, rememberPins } from './pins-seen'
import type { Opening } from './vault-types'
import { endWorker, onWorkerFailure, worker } from './vault-worker'

/** uitgelogd: no session · dicht: a session, and the vault is locked · mislukt: no answer, of the server or the Worker */
export type VaultState = 'bezig' | 'open' | 'dicht' | 'uitgelogd' | 'mislukt'

let state: VaultState = 'bezig'
let opening: Opening | null = null
let endsAt = Number.POSITIVE_INFINITY
let asking: Promise<VaultState> | null = null
const listeners = new Set<() => void>()

onWorkerFailure(() => {
  asking = null
})

export function vaultState(): VaultState {
  return state
}

export function openingOfThisTab(): Opening | null {
  return opening
}

export function onVaultState(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens with what this device keeps, once per page; later calls wait for the same answer. */
export function ensureOpen(): Promise<VaultState> {
  asking ??= askServer().catch((error: unknown) => {
    asking = null
    become('mislukt')
    throw error
  })
  return asking
}

export function sessionEndsAt(): number {
  return endsAt
}

/** After a sign-in, an unlock or an activation in this very page. */
export function nowOpen(next: Opening, ends: string): Opening {
  opening = next
  rememberPins(next.accountId, next.pinsSeen)
  endsAt = Date.parse(ends)
  asking = Promise.resolve('open')
  become('open')
  return next
}

/** The keys leave the memory of this tab. The next question starts from the device again. */
export function dropKeys(): void {
  endWorker()
  asking = null
}

async function askServer(): Promise<VaultState> {
  // Starts while the server answers.
  worker()
  const response = await askVault('share')
  if (response.status === 401) return become('uitgelogd')
  if (response.status === 423 || response.status === 404) return become('dicht')
  if (!response.ok) throw new Error('The server gave no share')
  const keys = (await response.json()) as SessionKeys
  opening = await worker().call('restore', keys, pinsSeen(keys.accountId))
  if (opening) rememberPins(opening.accountId, opening.pinsSeen)
  endsAt = Date.parse(keys.endsAt)
  return become(opening ? 'open' : 'dicht')
}

function become(next: VaultState): VaultState {
  state = next
  for (const listener of listeners) listener()
  return next
}
