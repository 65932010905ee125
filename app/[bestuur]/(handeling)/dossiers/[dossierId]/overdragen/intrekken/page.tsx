import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getVoorstel } from '@/lib/domain/overdracht/overdracht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { WithdrawOverdrachtForm } from './withdraw-overdracht.form'

export const metadata: Metadata = { title: 'Voorstel intrekken' }

type IntrekkenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function IntrekkenPage({ params }: IntrekkenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const voorstel = dossier?.voorgesteldOp ? await getVoorstel(actor, dossierId) : null
  if (!dossier || !voorstel) notFound()
  return <WithdrawOverdrachtForm dossier={dossier} voorstel={voorstel} />
}
