import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RefuseZiektepakketForm } from './refuse-ziektepakket.form'

export const metadata: Metadata = { title: 'Een vervanger vraagt om dit dossier' }

type WeigerenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function WeigerenPage({ params }: WeigerenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const form = dossier && (await getZiektepakket(actor, dossierId))
  const gevraagd = form?.pakket?.gevraagd
  if (!dossier || !gevraagd || form?.pakket?.status !== 'gevraagd') notFound()
  return <RefuseZiektepakketForm dossier={dossier} gevraagd={gevraagd} />
}
