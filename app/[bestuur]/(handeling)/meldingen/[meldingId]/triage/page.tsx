import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/melding/melding.access'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { getMeldingForm } from '@/lib/domain/melding/melding-form.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TriageMeldingForm } from './triage-melding.form'

export const metadata: Metadata = { title: 'Bepalen hoe u verdergaat' }

export default async function TriagePage({ params }: { params: Promise<{ bestuur: string; meldingId: string }> }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const [melding, form] = [await getMelding(actor, meldingId), await getMeldingForm(actor)]
  if (!melding || !form) notFound()
  if (!availableActs(actor, melding).includes('triage')) redirect(routes.melding(bestuur, meldingId))
  return <TriageMeldingForm bestuurId={bestuur} melding={melding} signalen={form.signalen} />
}
