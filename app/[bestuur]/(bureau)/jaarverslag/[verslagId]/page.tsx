import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConceptBlad } from '@/components/jaarverslag/concept-blad'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Jaarverslag in de maak' }

type ConceptPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function ConceptPage({ params }: ConceptPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  return <ConceptBlad bestuurId={bestuur} concept={concept} today={actor.today} />
}
