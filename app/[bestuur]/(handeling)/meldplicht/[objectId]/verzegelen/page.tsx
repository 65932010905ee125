import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getVerzegelScherm } from '@/lib/domain/meldketen/meldketen.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { SealMeldketenForm } from './seal-meldketen.form'

export const metadata: Metadata = { title: 'Melding verzegelen' }

export default async function VerzegelenPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const scherm = await getVerzegelScherm(await requireActor(bestuur), objectId)
  if (!scherm) notFound()
  return <SealMeldketenForm bestuurId={bestuur} scherm={scherm} />
}
