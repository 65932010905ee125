import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getOntvangScherm } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordBestuursklachtForm } from './record-bestuursklacht.form'

export const metadata: Metadata = { title: 'Formele klacht ontvangen' }

export default async function NieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const scherm = await getOntvangScherm(actor)
  if (!scherm) notFound()
  return <RecordBestuursklachtForm bestuurId={bestuur} scherm={scherm} today={actor.today} />
}
