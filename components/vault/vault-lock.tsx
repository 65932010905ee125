'use client'

import { vault } from '@/lib/platform/client/vault'
import { LockButton } from '../shell/lock-button'

/** The lock of the shell: seals what is being typed, closes the vault in all tabs. */
export function VaultLock() {
  return <LockButton onLock={() => void vault.lock()} />
}
