import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getMeldketen } from '@/lib/domain/meldketen/meldketen.queries'
import { isLopend } from '@/lib/domain/meldketen/meldketen.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { StepMeldketenForm } from './step-meldketen.form'

export const metadata: Metadata = { title: 'Stap vastleggen' }

export default async function StapPage({ params }: { params: Promise<{ bestuur: string; ketenId: string }> }) {
  const { bestuur, ketenId } = await params
  const actor = await requireActor(bestuur)
  const keten = await getMeldketen(actor, ketenId)
  if (!keten) notFound()
  if (!isLopend(keten)) redirect(routes.meldketen(bestuur, ketenId))
  return <StepMeldketenForm bestuurId={bestuur} keten={keten} today={actor.today} />
}
