import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getDoorverwijzenForm } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordDoorverwijzingForm } from './record-doorverwijzing.form'

export const metadata: Metadata = { title: 'Doorverwijzen' }

type DoorverwijzenPageProps = { params: Promise<{ bestuur: string; meldingId: string }> }

export default async function DoorverwijzenPage({ params }: DoorverwijzenPageProps) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const [melding, form] = await Promise.all([getMelding(actor, meldingId), getDoorverwijzenForm(actor, meldingId)])
  if (!melding || !form || melding.status === 'afgesloten') notFound()
  const { sealed, nummer } = melding
  const terugHref = routes.melding(bestuur, meldingId)
  return (
    <RecordDoorverwijzingForm sealed={sealed} nummer={nummer} terugHref={terugHref} today={actor.today} form={form} />
  )
}
