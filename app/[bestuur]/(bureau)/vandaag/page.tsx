import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VandaagBlad } from '@/components/vandaag/vandaag-blad'
import { may } from '@/lib/domain/toegang/toegang.access'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Vandaag' }

export default async function VandaagPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const vandaag = await getVandaag(actor)
  if (!vandaag) notFound()
  const begin = { melding: may(actor, 'melding:record'), intake: may(actor, 'intake:open') }
  return <VandaagBlad bestuurId={bestuur} today={actor.today} vandaag={vandaag} begin={begin} />
}
