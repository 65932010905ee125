import type { ReactNode } from 'react'
import { PlainShell } from '@/components/shell/plain-shell'
import { VaultGate } from '@/components/vault/vault-gate'
import { VaultLock } from '@/components/vault/vault-lock'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  await requirePerson()
  return (
    <PlainShell home={routes.besturen} confidential lock={<VaultLock />}>
      <VaultGate>{children}</VaultGate>
    </PlainShell>
  )
}
