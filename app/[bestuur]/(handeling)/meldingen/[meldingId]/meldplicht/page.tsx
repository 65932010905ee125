import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/melding/melding.access'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AnswerMeldplichtForm } from './answer-meldplicht.form'

export const metadata: Metadata = { title: 'Vragen van de meldplicht' }

export default async function MeldplichtPage({ params }: { params: Promise<{ bestuur: string; meldingId: string }> }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const melding = await getMelding(actor, meldingId)
  if (!melding) notFound()
  if (!availableActs(actor, melding).includes('meldplicht')) redirect(routes.melding(bestuur, meldingId))
  return <AnswerMeldplichtForm bestuurId={bestuur} melding={melding} />
}
