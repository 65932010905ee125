import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdviesLijst } from '@/components/advies/advies-lijst'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { listAdviezen } from '@/lib/domain/advies/advies.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Adviezen' }

/** What she sent, or what waits for an office that he holds. */
export default async function AdviezenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listAdviezen(actor)
  if (!regels) notFound()
  const geeft = may(actor, 'advies:send')
  const loopt = regels.filter(({ status }) => status !== 'afgerond')
  const af = regels.filter(({ status }) => status === 'afgerond')
  return (
    <>
      <PageHead
        title="Adviezen"
        lead={
          geeft
            ? 'Wat u de school of het bestuur adviseerde, en wat ermee gebeurt.'
            : 'Wat een vertrouwenspersoon u adviseert. U antwoordt voor de afgesproken dag.'
        }
      />
      {geeft ? (
        <Row>
          <ButtonLink href={routes.adviesNieuw(bestuur)}>Geef een advies</ButtonLink>
          <p>
            <TextLink href={routes.adviesgesprekken(bestuur)}>Gesprekken met directeuren</TextLink>
          </p>
        </Row>
      ) : null}
      <Section title="Loopt nu" wide>
        {loopt.length > 0 ? (
          <AdviesLijst bestuurId={bestuur} regels={loopt} today={actor.today} />
        ) : (
          <Row>
            <EmptyState heading="h3">
              <p>
                {geeft
                  ? 'Er loopt geen advies. U kunt ook beginnen bij een afgesloten dossier: daar staat wat de school kan leren.'
                  : 'Er wacht geen advies op u. Komt er een, dan krijgt u een mail.'}
              </p>
            </EmptyState>
          </Row>
        )}
      </Section>
      {af.length > 0 ? (
        <Section title="Afgerond" wide>
          <AdviesLijst bestuurId={bestuur} regels={af} today={actor.today} />
        </Section>
      ) : null}
    </>
  )
}
