import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RehabilitatieBlad } from '@/components/rehabilitatie/rehabilitatie-blad'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Herstel van een goede naam' }

type RehabilitatiePageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function RehabilitatiePage({ params }: RehabilitatiePageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  return (
    <RehabilitatieBlad bestuurId={bestuur} rehabilitatie={rehabilitatie} acts={availableActs(actor, rehabilitatie)} />
  )
}
