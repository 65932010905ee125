import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Afdruk } from '@/components/begeleiding/afdruk'
import { getBegeleiding } from '@/lib/domain/begeleiding/begeleiding.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Afdrukken' }

type AfdrukkenPageProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function AfdrukkenPage({ params }: AfdrukkenPageProps) {
  const { bestuur, begeleidingId } = await params
  const actor = await requireActor(bestuur)
  const begeleiding = await getBegeleiding(actor, begeleidingId)
  if (!begeleiding) notFound()
  return <Afdruk begeleiding={begeleiding} today={actor.today} />
}
