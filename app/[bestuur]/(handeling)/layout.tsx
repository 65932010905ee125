import type { ReactNode } from 'react'
import { PlainShell } from '@/components/shell/plain-shell'
import { VaultGate } from '@/components/vault/vault-gate'
import { VaultLock } from '@/components/vault/vault-lock'
import { homeFor } from '@/lib/domain/toegang/menu.rules'
import { requireActor } from '@/lib/platform/auth/actor'

/** Pages that do one thing: no menu, so that nothing draws away from what is being written or decided. */
export default async function HandelingLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ bestuur: string }>
}) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  return (
    <PlainShell home={homeFor(actor)} confidential lock={<VaultLock />}>
      <VaultGate>{children}</VaultGate>
    </PlainShell>
  )
}
