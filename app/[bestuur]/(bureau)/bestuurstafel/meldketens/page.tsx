import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KetenLijst } from '@/components/meldketen/keten-lijst'
import { listMeldketens } from '@/lib/domain/meldketen/meldketen.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Meldingen aan het bestuur' }

export default async function MeldketensPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listMeldketens(actor)
  if (!regels) notFound()
  return <KetenLijst bestuurId={bestuur} regels={regels} today={actor.today} />
}
