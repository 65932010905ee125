import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReopenDossierForm } from './reopen-dossier.form'

const title = 'Dossier heropenen'
export const metadata: Metadata = { title }

type HeropenenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function HeropenenPage({ params }: HeropenenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:reopen', detail)) notFound()
  return (
    <ActPage act="dossier:reopen" dossier={detail} today={actor.today} title={title}>
      <ReopenDossierForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
