import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Overzicht } from '@/components/jaarverslag/overzicht'
import { listJaarverslagen } from '@/lib/domain/jaarverslag/lezen.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Jaarverslagen' }

export default async function JaarverslagenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const jaren = await listJaarverslagen(actor)
  if (!jaren) notFound()
  return <Overzicht bestuurId={bestuur} jaren={jaren} />
}
