import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordBijzonderForm } from './record-bijzonder.form'

const title = 'Bijzonder gegeven vastleggen'
export const metadata: Metadata = { title }

type BijzonderPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function BijzonderPage({ params }: BijzonderPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'bijzonder:record', detail)) notFound()
  return (
    <ActPage act="bijzonder:record" dossier={detail} today={actor.today} title={title}>
      <RecordBijzonderForm dossier={detail} />
    </ActPage>
  )
}
