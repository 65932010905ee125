import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getAdvies } from '@/lib/domain/advies/advies.queries'
import { canStep } from '@/lib/domain/advies/advies.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { FollowAdviesForm } from './follow-advies.form'

export const metadata: Metadata = { title: 'Advies opvolgen' }

export default async function OpvolgenPage({ params }: { params: Promise<{ bestuur: string; adviesId: string }> }) {
  const { bestuur, adviesId } = await params
  const actor = await requireActor(bestuur)
  const advies = await getAdvies(actor, adviesId)
  if (!advies?.eigen) notFound()
  if (!canStep(advies, 'advies:follow')) redirect(routes.advies(bestuur, adviesId))
  return <FollowAdviesForm bestuurId={bestuur} advies={advies} today={actor.today} />
}
