import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { EndAanspreekpuntForm } from './end-aanspreekpunt.form'

export const metadata: Metadata = { title: 'Laatste dag invullen' }

type BeeindigenPageProps = { params: Promise<{ bestuur: string; aanspreekpuntId: string }> }

export default async function BeeindigenPage({ params }: BeeindigenPageProps) {
  const { bestuur, aanspreekpuntId } = await params
  const actor = await requireActor(bestuur)
  const punt = await getAanspreekpunt(actor, aanspreekpuntId)
  if (!punt) notFound()
  return (
    <Row>
      <EndAanspreekpuntForm bestuurId={bestuur} punt={punt} tot={formatDatum(punt.tot ?? actor.today, 'kort')} />
      <p>
        <TextLink href={routes.aanspreekpunten(bestuur)}>Terug, verander niets</TextLink>
      </p>
    </Row>
  )
}
