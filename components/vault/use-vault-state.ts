'use client'

import { useSyncExternalStore } from 'react'
import { onVaultState, type VaultState, vaultState } from '@/lib/platform/client/session'

export function useVaultState(): VaultState {
  return useSyncExternalStore(onVaultState, vaultState, () => 'bezig')
}
