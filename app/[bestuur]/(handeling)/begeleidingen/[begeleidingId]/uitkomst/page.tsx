import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/begeleiding/begeleiding.access'
import { getBegeleiding } from '@/lib/domain/begeleiding/begeleiding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ConcludeBegeleidingForm } from './conclude-begeleiding.form'

export const metadata: Metadata = { title: 'Vastleggen hoe het afliep' }

type UitkomstPageProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function UitkomstPage({ params }: UitkomstPageProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const begeleiding = await getBegeleiding(actor, begeleidingId)
  if (!begeleiding) notFound()
  if (!availableActs(actor, begeleiding).includes('conclude')) redirect(routes.begeleiding(bestuur, begeleidingId))
  return <ConcludeBegeleidingForm begeleiding={begeleiding} today={actor.today} />
}
