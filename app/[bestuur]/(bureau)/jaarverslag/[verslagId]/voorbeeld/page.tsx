import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Voorbeeld } from '@/components/jaarverslag/voorbeeld'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Wat kan een directeur opmaken?' }

type VoorbeeldPageProps = {
  params: Promise<{ bestuur: string; verslagId: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function VoorbeeldPage({ params, searchParams }: VoorbeeldPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  return <Voorbeeld bestuurId={bestuur} concept={concept} school={(await searchParams).school} />
}
