import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KlachtenLijst } from '@/components/bestuursklacht/klachten-lijst'
import { listBestuursklachten } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Formele klachten bij het bestuur' }

export default async function FormeleKlachtenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listBestuursklachten(actor)
  if (!regels) notFound()
  return <KlachtenLijst bestuurId={bestuur} regels={regels} today={actor.today} />
}
