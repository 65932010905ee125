import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteRoutestapForm } from './complete-routestap.form'

const title = 'Stap afronden'
export const metadata: Metadata = { title }

type AfrondenPageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function AfrondenPage({ params }: AfrondenPageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  if (!detail || !stap || !mayHeld(actor, 'routestap:complete', detail) || !canGo(stap, 'routestap:complete'))
    notFound()
  return (
    <ActPage act="routestap:complete" dossier={detail} today={actor.today} title={title}>
      <CompleteRoutestapForm dossier={detail} today={actor.today} stap={stap} />
    </ActPage>
  )
}
