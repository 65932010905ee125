import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AanspreekpuntRegel } from '@/components/aanspreekpunt/aanspreekpunt-regel'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { AsideSection } from '@/components/ui/aside-section'
import { PageHead } from '@/components/ui/page-head'
import { WithAside } from '@/components/ui/with-aside'
import { listAanspreekpunten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { gatenOf } from '@/lib/domain/aanspreekpunt/aanspreekpunt.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Aanspreekpunten pesten' }

export default async function AanspreekpuntenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const scholen = await listAanspreekpunten(await requireActor(bestuur))
  if (!scholen) notFound()
  const gaten = gatenOf(scholen)
  return (
    <>
      <PageHead
        title="Aanspreekpunten pesten"
        lead={
          gaten.length === 0
            ? 'Elke school heeft een aanspreekpunt en een coördinator.'
            : 'Niet elke school heeft een aanspreekpunt en een coördinator.'
        }
      >
        <p>
          Elke basisschool en elke school voor voortgezet onderwijs heeft iemand bij wie leerlingen en ouders
          terechtkunnen over pesten, en iemand die het beleid coördineert. Dat zegt de wet. Wijst u niemand aan, dan is
          de vertrouwenspersoon het aanspreekpunt.
        </p>
      </PageHead>
      <WithAside
        section
        asideFirst
        aside={
          <AsideSection title="Wat u kunt doen">
            <Actions>
              <ActionLink href={routes.aanspreekpuntNieuw(bestuur)}>Wijs iemand aan</ActionLink>
            </Actions>
          </AsideSection>
        }
      >
        {scholen.map((school) => (
          <AanspreekpuntRegel
            key={school.schoolId}
            bestuurId={bestuur}
            school={school}
            gaten={gaten.filter(({ schoolId }) => schoolId === school.schoolId)}
          />
        ))}
      </WithAside>
    </>
  )
}
