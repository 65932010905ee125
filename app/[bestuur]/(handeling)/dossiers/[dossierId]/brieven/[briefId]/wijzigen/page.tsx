import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendBriefForm } from './amend-brief.form'

const title = 'Brief wijzigen'
export const metadata: Metadata = { title }

type BriefWijzigenPageProps = { params: Promise<{ bestuur: string; dossierId: string; briefId: string }> }

export default async function BriefWijzigenPage({ params }: BriefWijzigenPageProps) {
  const { bestuur, dossierId, briefId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const brief = dossier?.brieven.find(({ id, status }) => id === briefId && status === 'concept')
  if (!dossier || !brief || !mayHeld(actor, 'brief:amend', dossier)) notFound()
  return (
    <ActPage act="brief:amend" dossier={dossier} today={actor.today} title={title}>
      <AmendBriefForm dossier={dossier} brief={brief} today={actor.today} />
    </ActPage>
  )
}
