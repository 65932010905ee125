import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordRehabilitatiegesprekForm } from './record-rehabilitatiegesprek.form'

export const metadata: Metadata = { title: 'Gesprek vastleggen' }

type GesprekNieuwPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function GesprekNieuwPage({ params }: GesprekNieuwPageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  if (!availableActs(actor, rehabilitatie).includes('gesprek')) redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <RecordRehabilitatiegesprekForm bestuurId={bestuur} rehabilitatie={rehabilitatie} today={actor.today} />
}
