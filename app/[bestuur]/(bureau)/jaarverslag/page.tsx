import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Jaarstanden } from '@/components/jaarverslag/jaarstanden'
import { listJaarstanden } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Jaarverslag' }

export default async function JaarverslagPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const standen = await listJaarstanden(actor)
  if (!standen) notFound()
  return <Jaarstanden bestuurId={bestuur} standen={standen} />
}
