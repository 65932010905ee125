import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/begeleiding/begeleiding.access'
import { getBegeleiding } from '@/lib/domain/begeleiding/begeleiding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordBegeleidingsgesprekForm } from './record-begeleidingsgesprek.form'

export const metadata: Metadata = { title: 'Gesprek vastleggen' }

type GesprekNieuwPageProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function GesprekNieuwPage({ params }: GesprekNieuwPageProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const begeleiding = await getBegeleiding(actor, begeleidingId)
  if (!begeleiding) notFound()
  if (!availableActs(actor, begeleiding).includes('gesprek')) redirect(routes.begeleiding(bestuur, begeleidingId))
  return <RecordBegeleidingsgesprekForm begeleiding={begeleiding} today={actor.today} />
}
