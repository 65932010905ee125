import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeldingBlad } from '@/components/melding/melding-blad'
import { listDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { availableActs } from '@/lib/domain/melding/melding.access'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReceiveMelding } from './receive-melding'

export const metadata: Metadata = { title: 'Melding' }

export default async function MeldingPage({ params }: { params: Promise<{ bestuur: string; meldingId: string }> }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const [melding, doorverwijzingen] = await Promise.all([
    getMelding(actor, meldingId),
    listDoorverwijzingen(actor, meldingId),
  ])
  if (!melding) notFound()
  const acts = availableActs(actor, melding)
  return (
    <MeldingBlad bestuurId={bestuur} melding={melding} acts={acts} doorverwijzingen={doorverwijzingen}>
      {acts.includes('receive') ? <ReceiveMelding bestuurId={bestuur} view={melding.sealed} /> : null}
    </MeldingBlad>
  )
}
