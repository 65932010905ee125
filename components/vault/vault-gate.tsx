'use client'

import { type ReactNode, useEffect } from 'react'
import { guardPage, openOrLeave } from '@/lib/platform/client/guard'
import { useVaultState } from './use-vault-state'

/** Around every signed-in page: shows nothing of it before the vault is open, and leaves for unlocking when it is not. */
export function VaultGate({ children }: { children: ReactNode }) {
  const state = useVaultState()

  useEffect(() => {
    void openOrLeave()
    return guardPage()
  }, [])

  if (state === 'open') return children
  return (
    <p className="frame page" role="status">
      Uw kluis gaat open…
    </p>
  )
}
