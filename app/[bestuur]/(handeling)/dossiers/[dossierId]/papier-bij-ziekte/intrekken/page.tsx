import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { WithdrawZiektepakketForm } from './withdraw-ziektepakket.form'

export const metadata: Metadata = { title: 'Papier intrekken' }

type IntrekkenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function IntrekkenPage({ params }: IntrekkenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const form = dossier && (await getZiektepakket(actor, dossierId))
  if (!dossier || form?.pakket?.status !== 'klaar') notFound()
  return <WithdrawZiektepakketForm dossier={dossier} />
}
