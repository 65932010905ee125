import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { listBewaringen } from '@/lib/domain/bewaring/bewaring.queries'
import { isDue } from '@/lib/domain/bewaring/bewaring.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { sleutelsTot } from '@/lib/domain/vernietiging/vernietiging.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyZakenForm } from './destroy-zaken.form'

export const metadata: Metadata = { title: 'Meer tegelijk vernietigen' }

export default async function VernietigenBevestigenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = may(actor, 'zaken:destroy') ? await listBewaringen(actor) : null
  if (!regels) notFound()
  const due = regels.filter((regel) => isDue(regel, actor.today) && !regel.aangehouden)
  const terug = <Back href={routes.vernietigen(bestuur)}>Terug naar de lijst</Back>
  return (
    <>
      <PageHead
        title="Meer tegelijk vernietigen"
        lead="Dit kunt u niet terugdraaien. Hierna kan niemand openen wat u kiest, ook u niet."
        kantlijn={terug}
      />
      {due.length === 0 ? (
        <EmptyState>
          <p>Er is niets dat vandaag weg moet.</p>
        </EmptyState>
      ) : (
        <>
          <Section title="Wat verdwijnt" stack>
            <p>Van elke zaak alle namen, verslagen, aantekeningen, bijlagen en sleutels.</p>
          </Section>
          <Section title="Wat blijft" stack>
            <p>
              Van elke zaak een bewijs zonder namen van betrokkenen. Tot en met{' '}
              <Datum value={sleutelsTot(actor.today)} /> heeft een reservekopie nog verzegelde sleutels. Alleen uw
              wachtzin opent ze.
            </p>
          </Section>
          <Section title="Kies wat weg mag">
            <DestroyZakenForm bestuurId={bestuur} regels={due} />
          </Section>
        </>
      )}
    </>
  )
}
