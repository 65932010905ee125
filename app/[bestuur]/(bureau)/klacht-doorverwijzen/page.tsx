import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Doorverwijzen } from '@/components/bestuursklacht/doorverwijzen'
import { getKlachtadressen } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'U kreeg een formele klacht' }

export default async function DoorverwijzenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const adressen = await getKlachtadressen(await requireActor(bestuur))
  if (!adressen) notFound()
  return <Doorverwijzen bestuurId={bestuur} adressen={adressen} />
}
