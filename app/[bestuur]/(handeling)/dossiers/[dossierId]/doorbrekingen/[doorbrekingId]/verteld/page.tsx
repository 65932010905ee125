import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { BackLink } from '@/components/dossier/back-link'
import { Row } from '@/components/ui/row'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendDoorbrekingForm } from './amend-doorbreking.form'

export const metadata: Metadata = { title: 'Vastleggen dat de klager het weet' }

type VerteldPageProps = { params: Promise<{ bestuur: string; dossierId: string; doorbrekingId: string }> }

export default async function VerteldPage({ params }: VerteldPageProps) {
  const { bestuur, dossierId, doorbrekingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const doorbreking = detail?.doorbrekingen.find(({ id }) => id === doorbrekingId)
  if (!detail || !doorbreking || !mayHeld(actor, 'doorbreking:amend', detail)) notFound()
  if (doorbreking.klagerVerteldOp) redirect(routes.dossier(bestuur, dossierId))
  return (
    <Row kantlijn={<BackLink dossier={detail} />}>
      <AmendDoorbrekingForm
        bestuurId={bestuur}
        dossier={{ id: detail.id, nummer: detail.nummer }}
        doorbreking={doorbreking}
      />
    </Row>
  )
}
