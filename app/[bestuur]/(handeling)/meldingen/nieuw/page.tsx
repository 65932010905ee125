import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMeldingForm } from '@/lib/domain/melding/melding-form.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordMeldingForm } from './record-melding.form'

export const metadata: Metadata = { title: 'Melding noteren' }

export default async function NieuweMeldingPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const form = await getMeldingForm(actor)
  if (!form) notFound()
  return <RecordMeldingForm bestuurId={bestuur} today={actor.today} scholen={form.scholen} />
}
