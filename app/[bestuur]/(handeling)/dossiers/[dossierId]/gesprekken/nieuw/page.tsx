import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordGesprekForm } from './record-gesprek.form'

const title = 'Gesprek vastleggen'
export const metadata: Metadata = { title }

type GesprekkenNieuwPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function GesprekkenNieuwPage({ params }: GesprekkenNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'gesprek:record', detail)) notFound()
  return (
    <ActPage act="gesprek:record" dossier={detail} today={actor.today} title={title}>
      <RecordGesprekForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
