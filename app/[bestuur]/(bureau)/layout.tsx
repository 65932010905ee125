import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { VaultGate } from '@/components/vault/vault-gate'
import { VaultLock } from '@/components/vault/vault-lock'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { homeFor, navFor } from '@/lib/domain/toegang/menu.rules'
import { routes } from '@/lib/kernel/routes'
import { besturenOf, requireActor } from '@/lib/platform/auth/actor'

export default async function BureauLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ bestuur: string }>
}) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const [found, besturen] = await Promise.all([getBestuur(actor), besturenOf(actor)])
  const { naam } = found ?? notFound()
  const switchHref = besturen.length > 1 ? routes.besturen : undefined
  return (
    <Shell home={homeFor(actor)} nav={navFor(actor)} place={naam} switchHref={switchHref} lock={<VaultLock />}>
      <VaultGate>{children}</VaultGate>
    </Shell>
  )
}
