import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DossierBlad } from '@/components/dossier/dossier-blad'
import { RouteStand } from '@/components/klachtroute/route-stand'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReceiveOverdracht } from './receive-overdracht'

export const metadata: Metadata = { title: 'Dossier' }

export default async function DossierPage({ params }: { params: Promise<{ bestuur: string; dossierId: string }> }) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail) notFound()
  if (detail.overgenomen && !detail.sealed.grant.eigen) return <ReceiveOverdracht dossier={detail} />
  const route = <RouteStand detail={detail} today={actor.today} />
  return <DossierBlad detail={detail} today={actor.today} acts={availableActs(actor, detail)} route={route} />
}
