import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { kralenVan } from '@/lib/domain/klachtroute/kralen.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ChooseRoutestapForm } from './choose-routestap.form'

const title = 'Stap kiezen'
export const metadata: Metadata = { title }

type KiezenPageProps = {
  params: Promise<{ bestuur: string; dossierId: string }>
  searchParams: Promise<{ stap?: string }>
}

export default async function KiezenPage({ params, searchParams }: KiezenPageProps) {
  const [{ bestuur, dossierId }, { stap }] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  const [detail, route] = await Promise.all([getDossier(actor, dossierId), getRoute(actor, dossierId)])
  if (!detail || !route || !mayHeld(actor, 'routestap:choose', detail)) notFound()
  const voorzien = kralenVan(route.sjablonen, []).map(({ soort }) => soort)
  return (
    <ActPage act="routestap:choose" dossier={detail} today={actor.today} title={title}>
      <ChooseRoutestapForm dossier={detail} today={actor.today} voorzien={voorzien} voorkeur={stap ?? ''} />
    </ActPage>
  )
}
