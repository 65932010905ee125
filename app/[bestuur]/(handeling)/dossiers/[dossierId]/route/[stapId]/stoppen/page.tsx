import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { StopRoutestapForm } from './stop-routestap.form'

const title = 'Stap stoppen'
export const metadata: Metadata = { title }

type StoppenPageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function StoppenPage({ params }: StoppenPageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  if (!detail || !stap || !mayHeld(actor, 'routestap:stop', detail) || !canGo(stap, 'routestap:stop')) notFound()
  return (
    <ActPage act="routestap:stop" dossier={detail} today={actor.today} title={title}>
      <StopRoutestapForm dossier={detail} today={actor.today} stap={stap} />
    </ActPage>
  )
}
