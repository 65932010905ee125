import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { PrepareRoutestapForm } from './prepare-routestap.form'

const title = 'Stap voorbereiden'
export const metadata: Metadata = { title }

type VoorbereidenPageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function VoorbereidenPage({ params }: VoorbereidenPageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  if (!detail || !stap || !mayHeld(actor, 'routestap:prepare', detail) || !canGo(stap, 'routestap:prepare')) notFound()
  return (
    <ActPage act="routestap:prepare" dossier={detail} today={actor.today} title={title}>
      <PrepareRoutestapForm dossier={detail} today={actor.today} stap={stap} />
    </ActPage>
  )
}
