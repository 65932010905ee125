import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getVoorstelDetail } from '@/lib/domain/overdracht/overdracht.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { AcceptOverdrachtForm } from './accept-overdracht.form'

export const metadata: Metadata = { title: 'Een dossier overnemen' }

type AannemenPageProps = { params: Promise<{ bestuur: string; overdrachtId: string }> }

export default async function AannemenPage({ params }: AannemenPageProps) {
  const { bestuur, overdrachtId } = await params
  const actor = await requireActor(bestuur)
  const voorstel = isId(overdrachtId) ? await getVoorstelDetail(actor, overdrachtId) : null
  if (!voorstel) notFound()
  return <AcceptOverdrachtForm voorstel={voorstel} />
}
