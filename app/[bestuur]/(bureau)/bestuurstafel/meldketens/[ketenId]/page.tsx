import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KetenBlad } from '@/components/meldketen/keten-blad'
import { getMeldketen } from '@/lib/domain/meldketen/meldketen.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Melding aan het bestuur' }

export default async function MeldketenPage({ params }: { params: Promise<{ bestuur: string; ketenId: string }> }) {
  const { bestuur, ketenId } = await params
  const actor = await requireActor(bestuur)
  const keten = await getMeldketen(actor, ketenId)
  if (!keten) notFound()
  return <KetenBlad bestuurId={bestuur} keten={keten} today={actor.today} />
}
