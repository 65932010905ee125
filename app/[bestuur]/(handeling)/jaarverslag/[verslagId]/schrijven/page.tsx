import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendJaarverslagForm } from './amend-jaarverslag.form'

export const metadata: Metadata = { title: 'Jaarverslag schrijven' }

type SchrijvenPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function SchrijvenPage({ params }: SchrijvenPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  const { id, schooljaar, versie, revisie, sealed } = concept
  return <AmendJaarverslagForm concept={{ id, schooljaar, versie, revisie, sealed }} />
}
