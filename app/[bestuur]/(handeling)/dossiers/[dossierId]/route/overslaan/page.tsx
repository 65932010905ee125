import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { stapSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { SkipRoutestapForm } from './skip-routestap.form'

const title = 'Stap overslaan'
export const metadata: Metadata = { title }

type OverslaanPageProps = {
  params: Promise<{ bestuur: string; dossierId: string }>
  searchParams: Promise<{ stap?: string }>
}

/** Of a step that was chosen by its id, or of one that only the sjabloon has by its kind. */
export default async function OverslaanPage({ params, searchParams }: OverslaanPageProps) {
  const [{ bestuur, dossierId }, { stap: welke = '' }] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'routestap:skip', detail)) notFound()
  const stap = detail.routestappen.find(({ id }) => id === welke)
  const soort = stap?.soort ?? stapSoorten.find((one) => one === welke)
  if (!soort || (stap && !canGo(stap, 'routestap:skip'))) notFound()
  return (
    <ActPage act="routestap:skip" dossier={detail} today={actor.today} title={title}>
      <SkipRoutestapForm dossier={detail} today={actor.today} soort={soort} stapId={stap?.id} />
    </ActPage>
  )
}
