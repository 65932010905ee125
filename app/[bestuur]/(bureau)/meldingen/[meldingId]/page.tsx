import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeldingBlad } from '@/components/melding/melding-blad'
import { availableActs } from '@/lib/domain/melding/melding.access'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReceiveMelding } from './receive-melding'

export const metadata: Metadata = { title: 'Melding' }

export default async function MeldingPage({ params }: { params: Promise<{ bestuur: string; meldingId: string }> }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const melding = await getMelding(actor, meldingId)
  if (!melding) notFound()
  const acts = availableActs(actor, melding)
  return (
    <MeldingBlad bestuurId={bestuur} melding={melding} acts={acts}>
      {acts.includes('receive') ? <ReceiveMelding bestuurId={bestuur} view={melding.sealed} /> : null}
    </MeldingBlad>
  )
}
