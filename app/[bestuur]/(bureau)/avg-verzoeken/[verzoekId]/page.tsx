import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AvgBlad } from '@/components/avgverzoek/avg-blad'
import { availableActs } from '@/lib/domain/avgverzoek/avgverzoek.access'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'AVG-verzoek' }

export default async function AvgVerzoekPage({ params }: { params: Promise<{ bestuur: string; verzoekId: string }> }) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const verzoek = await getAvgverzoek(actor, verzoekId)
  if (!verzoek) notFound()
  return <AvgBlad verzoek={verzoek} acts={availableActs(actor, verzoek)} today={actor.today} />
}
