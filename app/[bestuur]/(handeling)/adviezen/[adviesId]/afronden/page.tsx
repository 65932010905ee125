import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getAdvies } from '@/lib/domain/advies/advies.queries'
import { canStep } from '@/lib/domain/advies/advies.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteAdviesForm } from './complete-advies.form'

export const metadata: Metadata = { title: 'Advies afronden' }

export default async function AfrondenPage({ params }: { params: Promise<{ bestuur: string; adviesId: string }> }) {
  const { bestuur, adviesId } = await params
  const actor = await requireActor(bestuur)
  const advies = await getAdvies(actor, adviesId)
  if (!advies?.eigen) notFound()
  if (!canStep(advies, 'advies:complete')) redirect(routes.advies(bestuur, adviesId))
  return <CompleteAdviesForm bestuurId={bestuur} advies={advies} today={actor.today} />
}
