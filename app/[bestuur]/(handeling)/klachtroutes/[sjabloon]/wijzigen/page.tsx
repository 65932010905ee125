import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { sjabloonSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { getSjabloon } from '@/lib/domain/routesjabloon/routesjabloon.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendRoutesjabloonForm } from './amend-routesjabloon.form'
import { WithdrawRoutesjabloonForm } from './withdraw-routesjabloon.form'

export const metadata: Metadata = { title: 'Klachtroute aanpassen' }

type WijzigenPageProps = {
  params: Promise<{ bestuur: string; sjabloon: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function WijzigenPage({ params, searchParams }: WijzigenPageProps) {
  const { bestuur, sjabloon } = await params
  const actor = await requireActor(bestuur)
  const soort = sjabloonSoorten.find((one) => one === sjabloon)
  const detail = soort ? await getSjabloon(actor, { soort, schoolId: (await searchParams).school ?? null }) : null
  if (!detail?.mayAmend) notFound()
  const plek = { soort: detail.sjabloon.soort, schoolId: detail.schoolId ?? '', versie: String(detail.versie) }
  return (
    <>
      <Row>
        <AmendRoutesjabloonForm bestuurId={bestuur} plek={plek} detail={detail} />
        <p>
          <TextLink href={routes.klachtrouteBlad(bestuur, plek.soort, detail.schoolId)}>Terug, verander niets</TextLink>
        </p>
      </Row>
      {detail.eigen ? (
        <Section title="Terug naar hoe het was" stack>
          <p>
            {detail.schoolId
              ? 'Deze school volgt dan weer de route van het bestuur.'
              : 'Het bestuur volgt dan weer de route die Geborgen meegeeft.'}{' '}
            Een lopende zaak houdt haar eigen stappen.
          </p>
          <WithdrawRoutesjabloonForm bestuurId={bestuur} plek={plek} />
        </Section>
      ) : null}
    </>
  )
}
