import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ResumeDossierForm } from './resume-dossier.form'

const title = 'Verdergaan met het dossier'
export const metadata: Metadata = { title }

type HervattenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function HervattenPage({ params }: HervattenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:resume', detail)) notFound()
  return (
    <ActPage act="dossier:resume" dossier={detail} today={actor.today} title={title}>
      <ResumeDossierForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
