import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AvgLijst } from '@/components/avgverzoek/avg-lijst'
import { listAvgverzoeken } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'AVG-verzoeken' }

export default async function AvgVerzoekenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listAvgverzoeken(actor)
  if (!regels) notFound()
  return (
    <AvgLijst bestuurId={bestuur} regels={regels} today={actor.today} mayRecord={may(actor, 'avgverzoek:record')} />
  )
}
