import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdviesLijst } from '@/components/advies/advies-lijst'
import { EigenDirectieSleutel } from '@/components/ambt/eigen-directie'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { listAdviezen } from '@/lib/domain/advies/advies.queries'
import { listEigenDirecties } from '@/lib/domain/ambt/ambt.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Directietafel' }

/** The desk of a directeur: what asks something of him now stands first. Of a case nothing comes here (domein.md 2). */
export default async function DirectietafelPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const directies = await listEigenDirecties(actor)
  if (!directies) notFound()
  const adviezen = ((await listAdviezen(actor)) ?? []).filter(({ eigen }) => !eigen)
  const wacht = adviezen.filter(({ status }) => status === 'verzonden')
  const rest = adviezen.filter(({ status }) => status !== 'verzonden')
  return (
    <>
      <PageHead title="Directietafel" lead={leadVan(wacht.length)} />
      <Section title="Wacht op uw antwoord" wide first>
        {wacht.length > 0 ? (
          <AdviesLijst bestuurId={bestuur} regels={wacht} today={actor.today} />
        ) : (
          <Row>
            <EmptyState heading="h3">
              <p>Er wacht geen advies op u. Komt er een, dan krijgt u een mail.</p>
            </EmptyState>
          </Row>
        )}
      </Section>
      {rest.length > 0 ? (
        <Section title="Eerdere adviezen" wide>
          <AdviesLijst bestuurId={bestuur} regels={rest} today={actor.today} />
        </Section>
      ) : null}
      <EigenDirectieSleutel bestuurId={bestuur} directies={directies} />
    </>
  )
}

function leadVan(wacht: number): string {
  if (wacht === 0) return 'Er vraagt nu niets om een antwoord van u.'
  return wacht === 1 ? 'Eén advies wacht op uw antwoord.' : `${wacht} adviezen wachten op uw antwoord.`
}
