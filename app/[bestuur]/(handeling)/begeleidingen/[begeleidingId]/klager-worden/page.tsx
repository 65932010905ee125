import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KlagerWorden } from '@/components/begeleiding/klager-worden'
import { listAdviseursVoorKlager } from '@/lib/domain/begeleiding/begeleiding.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'De weg om zelf te klagen' }

type KlagerWordenProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function KlagerWordenPage({ params }: KlagerWordenProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const found = await listAdviseursVoorKlager(actor, begeleidingId)
  if (!found) notFound()
  return <KlagerWorden bestuurId={bestuur} begeleidingId={begeleidingId} {...found} />
}
