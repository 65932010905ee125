import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getAdvies } from '@/lib/domain/advies/advies.queries'
import { canStep } from '@/lib/domain/advies/advies.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DiscussAdviesForm } from './discuss-advies.form'

export const metadata: Metadata = { title: 'Gesprek over een advies' }

export default async function BesprekenPage({ params }: { params: Promise<{ bestuur: string; adviesId: string }> }) {
  const { bestuur, adviesId } = await params
  const actor = await requireActor(bestuur)
  const advies = await getAdvies(actor, adviesId)
  if (!advies?.eigen) notFound()
  if (!canStep(advies, 'advies:discuss')) redirect(routes.advies(bestuur, adviesId))
  return <DiscussAdviesForm bestuurId={bestuur} advies={advies} today={actor.today} />
}
