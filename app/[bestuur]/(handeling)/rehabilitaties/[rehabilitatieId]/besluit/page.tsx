import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendRehabilitatieForm } from './amend-rehabilitatie.form'

export const metadata: Metadata = { title: 'Besluit van het bestuur' }

type BesluitPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function BesluitPage({ params }: BesluitPageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  if (!availableActs(actor, rehabilitatie).includes('besluit')) redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <AmendRehabilitatieForm bestuurId={bestuur} rehabilitatie={rehabilitatie} />
}
