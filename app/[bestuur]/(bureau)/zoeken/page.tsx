import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Zoeken } from '@/components/zoeken/zoeken'
import { listZaken } from '@/lib/domain/vandaag/zoeken.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Zoeken' }

export default async function ZoekenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const zaken = await listZaken(actor)
  if (!zaken) notFound()
  return (
    <>
      <PageHead title="Zoeken" lead="Zoek in uw eigen zaken op naam, op een woord of op nummer." />
      <Zoeken bestuurId={bestuur} zaken={zaken} />
    </>
  )
}
