import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/lib/domain/toegang/toegang.access'
import { formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { BergVerslagOp } from './berg-verslag-op'

export const metadata: Metadata = { title: 'Verslag van de commissie opbergen' }

export default async function NieuwVerslagPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'commissieverslag:file')) notFound()
  return (
    <Row>
      <BergVerslagOp bestuurId={bestuur} id={newId()} vandaag={formatDatum(actor.today, 'kort')} />
      <p>
        <TextLink href={routes.commissieverslagen(bestuur)}>Terug, bewaar niets</TextLink>
      </p>
    </Row>
  )
}
