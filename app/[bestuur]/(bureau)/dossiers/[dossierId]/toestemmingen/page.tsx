import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ToestemmingenBlad } from '@/components/toestemming/toestemmingen-blad'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Toestemmingen' }

type Params = Promise<{ bestuur: string; dossierId: string }>

export default async function ToestemmingenPage({ params }: { params: Params }) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail) notFound()
  return <ToestemmingenBlad detail={detail} today={actor.today} acts={availableActs(actor, detail)} />
}
