import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/melding/melding.access'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { CloseMeldingForm } from './close-melding.form'

export const metadata: Metadata = { title: 'Melding afsluiten' }

export default async function AfsluitenPage({ params }: { params: Promise<{ bestuur: string; meldingId: string }> }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const melding = await getMelding(actor, meldingId)
  if (!melding) notFound()
  if (!availableActs(actor, melding).includes('close')) redirect(routes.melding(bestuur, meldingId))
  return <CloseMeldingForm bestuurId={bestuur} melding={melding} />
}
