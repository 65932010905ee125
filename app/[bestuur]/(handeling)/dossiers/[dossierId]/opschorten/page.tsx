import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { SuspendDossierForm } from './suspend-dossier.form'

const title = 'Dossier stilleggen'
export const metadata: Metadata = { title }

type OpschortenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function OpschortenPage({ params }: OpschortenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:suspend', detail)) notFound()
  return (
    <ActPage act="dossier:suspend" dossier={detail} today={actor.today} title={title}>
      <SuspendDossierForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
