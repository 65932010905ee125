import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AntwoordBrief } from '@/components/avgverzoek/antwoord-brief'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Antwoord op een AVG-verzoek' }

export default async function AfdrukkenPage({ params }: { params: Promise<{ bestuur: string; verzoekId: string }> }) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const [verzoek, afzender] = await Promise.all([getAvgverzoek(actor, verzoekId), getAfzender(actor)])
  if (!verzoek?.beantwoordOp || !afzender) notFound()
  return <AntwoordBrief verzoek={verzoek} beantwoordOp={verzoek.beantwoordOp} afzender={afzender} />
}
