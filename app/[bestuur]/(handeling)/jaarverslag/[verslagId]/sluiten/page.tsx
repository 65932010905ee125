import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { CloseJaarverslagForm } from './close-jaarverslag.form'

export const metadata: Metadata = { title: 'Bijdragen sluiten' }

type SluitenPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function SluitenPage({ params }: SluitenPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  const { id, schooljaar, indieningen, voorproef } = concept
  if (voorproef) redirect(routes.jaarverslagConcept(bestuur, id))
  return <CloseJaarverslagForm bestuurId={bestuur} concept={{ id, schooljaar, indieningen }} />
}
