import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BriefLijst } from '@/components/brief/brief-lijst'
import { getBriefSoorten } from '@/lib/domain/brief/brief.queries'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Brieven en formulieren' }

type BrievenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function BrievenPage({ params }: BrievenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, soorten] = await Promise.all([getDossier(actor, dossierId), getBriefSoorten(actor)])
  if (!dossier) notFound()
  const mayRecord = availableActs(actor, dossier).includes('brief:record')
  return <BriefLijst dossier={dossier} soorten={soorten ?? []} mayRecord={mayRecord} />
}
