import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RemoveJaarverslagForm } from './remove-jaarverslag.form'

export const metadata: Metadata = { title: 'Concept weggooien' }

type WeggooienPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function WeggooienPage({ params }: WeggooienPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  return <RemoveJaarverslagForm bestuurId={bestuur} id={verslagId} schooljaar={concept.schooljaar} />
}
