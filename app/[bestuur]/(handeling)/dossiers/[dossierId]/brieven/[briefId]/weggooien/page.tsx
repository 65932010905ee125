import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RemoveBriefForm } from './remove-brief.form'

const title = 'Concept weggooien'
export const metadata: Metadata = { title }

type WeggooienPageProps = { params: Promise<{ bestuur: string; dossierId: string; briefId: string }> }

export default async function WeggooienPage({ params }: WeggooienPageProps) {
  const { bestuur, dossierId, briefId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const brief = dossier?.brieven.find(({ id, status }) => id === briefId && status === 'concept')
  if (!dossier || !brief) notFound()
  return (
    <ActPage act="brief:remove" dossier={dossier} today={actor.today} title={title}>
      <RemoveBriefForm dossier={dossier} brief={brief} />
    </ActPage>
  )
}
