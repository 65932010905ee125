import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CheckRoutestapForm } from './check-routestap.form'

const title = 'Nazorg na een stap'
export const metadata: Metadata = { title }

type StapNazorgPageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function StapNazorgPage({ params }: StapNazorgPageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  if (!stap?.nazorgOp || stap.nazorgGedaanOp) notFound()
  if (!detail || !mayHeld(actor, 'routestap:check', detail) || !canGo(stap, 'routestap:check')) notFound()
  return (
    <ActPage act="routestap:check" dossier={detail} today={actor.today} title={title}>
      <CheckRoutestapForm dossier={detail} today={actor.today} stap={stap} />
    </ActPage>
  )
}
