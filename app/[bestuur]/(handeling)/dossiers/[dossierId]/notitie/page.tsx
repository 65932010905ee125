import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordNotitieForm } from './record-notitie.form'

const title = 'Aantekening voor uzelf'
export const metadata: Metadata = { title }

type NotitiePageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function NotitiePage({ params }: NotitiePageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'notitie:record', detail)) notFound()
  return (
    <ActPage act="notitie:record" dossier={detail} today={actor.today} title={title}>
      <RecordNotitieForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
