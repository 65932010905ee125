import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { FinishBriefForm } from './finish-brief.form'

const title = 'Brief definitief maken'
export const metadata: Metadata = { title }

type DefinitiefPageProps = { params: Promise<{ bestuur: string; dossierId: string; briefId: string }> }

export default async function DefinitiefPage({ params }: DefinitiefPageProps) {
  const { bestuur, dossierId, briefId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, afzender] = await Promise.all([getDossier(actor, dossierId), getAfzender(actor)])
  const brief = dossier?.brieven.find(({ id, status }) => id === briefId && status === 'concept')
  if (!dossier || !brief || !afzender || !mayHeld(actor, 'brief:finish', dossier)) notFound()
  return (
    <ActPage act="brief:finish" dossier={dossier} today={actor.today} title={title}>
      <FinishBriefForm dossier={dossier} brief={brief} afzender={afzender} today={actor.today} />
    </ActPage>
  )
}
