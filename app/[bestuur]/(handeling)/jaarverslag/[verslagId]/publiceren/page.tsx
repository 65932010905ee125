import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getConcept, getNaamcheck } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { PublishJaarverslagForm } from './publish-jaarverslag.form'

export const metadata: Metadata = { title: 'Jaarverslag publiceren' }

type PublicerenPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function PublicerenPage({ params }: PublicerenPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const [concept, check] = await Promise.all([getConcept(actor, verslagId), getNaamcheck(actor, verslagId)])
  if (!concept || !check) notFound()
  const { id, schooljaar, versie, sealed, indieningen, voorproef } = concept
  if (!voorproef) redirect(routes.jaarverslagConcept(bestuur, id))
  const { geslotenOp } = voorproef
  return <PublishJaarverslagForm concept={{ id, schooljaar, versie, sealed, indieningen, geslotenOp }} check={check} />
}
