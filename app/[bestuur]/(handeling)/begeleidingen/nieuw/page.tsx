import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listBegeleidingScholen } from '@/lib/domain/begeleiding/begeleiding.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordBegeleidingForm } from './record-begeleiding.form'

export const metadata: Metadata = { title: 'Begeleiding beginnen' }

export default async function BegeleidingNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const scholen = await listBegeleidingScholen(actor)
  if (!scholen) notFound()
  return <RecordBegeleidingForm bestuurId={bestuur} scholen={scholen} today={actor.today} />
}
