import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CheckDossierForm } from './check-dossier.form'

const title = 'Nazorg vastleggen'
export const metadata: Metadata = { title }

type NazorgPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function NazorgPage({ params }: NazorgPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:check', detail)) notFound()
  return (
    <ActPage act="dossier:check" dossier={detail} today={actor.today} title={title}>
      <CheckDossierForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
