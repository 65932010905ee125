import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/avgverzoek/avgverzoek.access'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { uiterlijkVerlengd } from '@/lib/domain/avgverzoek/avgverzoek.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ExtendAvgverzoekForm } from './extend-avgverzoek.form'

export const metadata: Metadata = { title: 'Meer tijd nemen' }

export default async function VerlengenPage({ params }: { params: Promise<{ bestuur: string; verzoekId: string }> }) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const verzoek = await getAvgverzoek(actor, verzoekId)
  if (!verzoek) notFound()
  if (!availableActs(actor, verzoek).includes('extend')) redirect(routes.avgverzoek(bestuur, verzoekId))
  return <ExtendAvgverzoekForm verzoek={verzoek} uiterlijk={uiterlijkVerlengd(verzoek)} />
}
