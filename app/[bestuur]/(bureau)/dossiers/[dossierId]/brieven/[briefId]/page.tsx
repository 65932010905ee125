import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BriefOpen } from '@/components/brief/brief-open'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Brief' }

type BriefPageProps = { params: Promise<{ bestuur: string; dossierId: string; briefId: string }> }

export default async function BriefPage({ params }: BriefPageProps) {
  const { bestuur, dossierId, briefId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, afzender] = await Promise.all([getDossier(actor, dossierId), getAfzender(actor)])
  const brief = dossier?.brieven.find(({ id }) => id === briefId)
  if (!dossier || !brief || !afzender) notFound()
  const acts = availableActs(actor, dossier)
  const may = { amend: acts.includes('brief:amend'), remove: acts.includes('brief:remove') }
  return <BriefOpen dossier={dossier} brief={brief} afzender={afzender} may={may} />
}
