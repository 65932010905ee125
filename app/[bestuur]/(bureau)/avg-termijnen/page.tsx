import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AvgTermijnen } from '@/components/avgverzoek/avg-termijnen'
import { listAvgtermijnen } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'AVG-termijnen' }

export default async function AvgTermijnenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const termijnen = await listAvgtermijnen(actor)
  if (!termijnen) notFound()
  return <AvgTermijnen termijnen={termijnen} today={actor.today} />
}
