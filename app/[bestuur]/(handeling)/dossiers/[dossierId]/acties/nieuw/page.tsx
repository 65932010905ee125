import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordActieForm } from './record-actie.form'

const title = 'Afspraak of actie noteren'
export const metadata: Metadata = { title }

type ActiesNieuwPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function ActiesNieuwPage({ params }: ActiesNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'actie:record', detail)) notFound()
  return (
    <ActPage act="actie:record" dossier={detail} today={actor.today} title={title}>
      <RecordActieForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
