import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KlachtBlad } from '@/components/bestuursklacht/klacht-blad'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Formele klacht bij het bestuur' }

export default async function KlachtPage({ params }: { params: Promise<{ bestuur: string; klachtId: string }> }) {
  const { bestuur, klachtId } = await params
  const actor = await requireActor(bestuur)
  const klacht = await getBestuursklacht(actor, klachtId)
  if (!klacht) notFound()
  return <KlachtBlad bestuurId={bestuur} klacht={klacht} today={actor.today} />
}
