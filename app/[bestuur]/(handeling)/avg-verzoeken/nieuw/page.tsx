import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordAvgverzoekForm } from './record-avgverzoek.form'

export const metadata: Metadata = { title: 'AVG-verzoek vastleggen' }

export default async function AvgVerzoekNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'avgverzoek:record')) notFound()
  return <RecordAvgverzoekForm bestuurId={bestuur} today={actor.today} />
}
