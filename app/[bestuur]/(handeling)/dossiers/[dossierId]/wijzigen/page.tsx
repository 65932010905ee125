import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendDossierForm } from './amend-dossier.form'

const title = 'Personen of klacht wijzigen'
export const metadata: Metadata = { title }

type WijzigenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function WijzigenPage({ params }: WijzigenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:amend', detail)) notFound()
  return (
    <ActPage act="dossier:amend" dossier={detail} today={actor.today} title={title}>
      <AmendDossierForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
