import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfwikkelBlad } from '@/components/afwikkelen/afwikkel-blad'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Afwikkelen' }

export default async function AfwikkelenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const afwikkeling = await getAfwikkeling(actor)
  if (!afwikkeling) notFound()
  return <AfwikkelBlad bestuurId={bestuur} afwikkeling={afwikkeling} />
}
