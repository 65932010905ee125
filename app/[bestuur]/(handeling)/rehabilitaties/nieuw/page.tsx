import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getBeginScherm } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordRehabilitatieForm } from './record-rehabilitatie.form'

export const metadata: Metadata = { title: 'Herstel beginnen' }

export default async function RehabilitatieNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const scherm = await getBeginScherm(actor)
  if (!scherm) notFound()
  return <RecordRehabilitatieForm bestuurId={bestuur} scherm={scherm} today={actor.today} />
}
