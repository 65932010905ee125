import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/begeleiding/begeleiding.access'
import { getBegeleiding } from '@/lib/domain/begeleiding/begeleiding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TickBegeleidingstaakForm } from './tick-begeleidingstaak.form'

export const metadata: Metadata = { title: 'Afvinken wat u deed' }

type TakenPageProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function TakenPage({ params }: TakenPageProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const begeleiding = await getBegeleiding(actor, begeleidingId)
  if (!begeleiding) notFound()
  if (!availableActs(actor, begeleiding).includes('tick')) redirect(routes.begeleiding(bestuur, begeleidingId))
  return <TickBegeleidingstaakForm begeleiding={begeleiding} />
}
