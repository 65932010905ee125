import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { VaultLock } from '@/components/vault/vault-lock'
import { homeFor, navFor } from '@/lib/domain/toegang/menu.rules'
import { routes } from '@/lib/kernel/routes'
import { requirePlace } from '@/lib/platform/auth/actor'

/** What was published: nothing of it is sealed, so it waits for no vault and needs no script, once signed in. */
export default async function LezenLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ bestuur: string }>
}) {
  const { bestuur } = await params
  const { actor, bestuurNaam, elders } = await requirePlace(bestuur)
  const switchHref = elders ? routes.besturen : undefined
  return (
    <Shell home={homeFor(actor)} nav={navFor(actor)} place={bestuurNaam} switchHref={switchHref} lock={<VaultLock />}>
      {children}
    </Shell>
  )
}
