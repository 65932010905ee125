import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BegeleidingBlad } from '@/components/begeleiding/begeleiding-blad'
import { availableActs } from '@/lib/domain/begeleiding/begeleiding.access'
import { getBegeleiding } from '@/lib/domain/begeleiding/begeleiding.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Begeleiding' }

type BegeleidingPageProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function BegeleidingPage({ params }: BegeleidingPageProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const begeleiding = await getBegeleiding(actor, begeleidingId)
  if (!begeleiding) notFound()
  return <BegeleidingBlad begeleiding={begeleiding} acts={availableActs(actor, begeleiding)} />
}
