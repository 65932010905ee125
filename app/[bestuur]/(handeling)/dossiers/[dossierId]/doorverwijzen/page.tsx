import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getDoorverwijzenForm } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordDoorverwijzingForm } from './record-doorverwijzing.form'

export const metadata: Metadata = { title: 'Doorverwijzen' }

type DoorverwijzenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function DoorverwijzenPage({ params }: DoorverwijzenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, form] = await Promise.all([getDossier(actor, dossierId), getDoorverwijzenForm(actor, dossierId)])
  if (!dossier || !form || dossier.status === 'afgesloten') notFound()
  const { sealed, nummer } = dossier
  const terugHref = routes.dossier(bestuur, dossierId)
  return (
    <RecordDoorverwijzingForm sealed={sealed} nummer={nummer} terugHref={terugHref} today={actor.today} form={form} />
  )
}
