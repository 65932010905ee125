import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PlainShell } from '@/components/shell/plain-shell'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { VaultGate } from '@/components/vault/vault-gate'
import { VaultLock } from '@/components/vault/vault-lock'
import { listDuePerBestuur } from '@/lib/domain/vandaag/due.queries'
import { dueZin } from '@/lib/domain/vandaag/due.rules'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Kies een bestuur' }

/** Who serves one bestuur goes straight on. */
export default async function BesturenPage() {
  const besturen = await listDuePerBestuur(await requirePerson())
  const [only, ...others] = besturen
  if (only && others.length === 0) redirect(routes.bestuur(only.bestuurId))
  return (
    <PlainShell home={routes.besturen} confidential lock={<VaultLock />}>
      <VaultGate>
        <PageHead
          title={only ? 'Voor welk bestuur werkt u nu?' : 'U bent nergens aangesteld'}
          lead={
            only
              ? 'Elk bestuur staat op zich. Wat u bij het ene ziet, is bij het andere niet te zien.'
              : 'Uw aanstelling is nog niet bevestigd, of zij is voorbij. Vraag het aan uw bestuur.'
          }
        />
        <Agenda unordered>
          {besturen.map(({ bestuurId, naam, vandaag, teLaat }) => (
            <AgendaItem
              key={bestuurId}
              task={naam}
              href={routes.bestuur(bestuurId)}
              meta={dueZin({ vandaag, teLaat })}
            />
          ))}
        </Agenda>
        <Row className="section">
          <p>
            <TextLink href={routes.account}>Naar uw account</TextLink>
          </p>
        </Row>
      </VaultGate>
    </PlainShell>
  )
}
