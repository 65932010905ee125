import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { voordragerVan } from '@/lib/domain/aanstelling/voordracht.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordVoordrachtForm } from './record-voordracht.form'

export const metadata: Metadata = { title: 'Voordracht vastleggen' }

type VoordrachtPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function VoordrachtPage({ params }: VoordrachtPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  if (!detail || !may(actor, 'voordracht:record') || detail.aanstelling.status === 'beeindigd') notFound()
  const door = voordragerVan(detail.aanstelling.rol)
  if (!door) notFound()
  return (
    <Row>
      <RecordVoordrachtForm
        bestuurId={bestuur}
        id={newId()}
        aanstellingId={aanstellingId}
        naam={detail.naam}
        door={door}
        op={formatDatum(actor.today, 'kort')}
      />
      <p>
        <TextLink href={routes.aanstelling(bestuur, aanstellingId)}>Terug, verander niets</TextLink>
      </p>
    </Row>
  )
}
