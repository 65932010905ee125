'use client'

import { type ReactNode, useEffect } from 'react'
import { guardPage, openOrLeave } from '@/lib/platform/client/guard'
import { openingOfThisTab } from '@/lib/platform/client/session'
import { OlderNotice } from './older-notice'
import { useVaultState } from './use-vault-state'

/** Around every signed-in page: shows nothing of it before the vault is open, and leaves for unlocking when it is not. */
export function VaultGate({ children }: { children: ReactNode }) {
  const state = useVaultState()

  useEffect(() => {
    void openOrLeave()
    return guardPage()
  }, [])

  if (state === 'open')
    return (
      <>
        {openingOfThisTab()?.bewaard === false ? <p className="meta">{keepsNothing}</p> : null}
        <OlderNotice />
        {children}
      </>
    )
  return (
    <p className="meta" role="status">
      {state === 'mislukt' ? failing : 'Uw kluis gaat open…'}
    </p>
  )
}

const keepsNothing = 'Deze browser bewaart niets: na opnieuw laden vraagt Geborgen weer om uw wachtzin.'
const failing =
  'Uw kluis gaat nog niet open. Geborgen blijft het proberen. Kijk of u verbinding hebt, of neem een nieuwere browser.'
