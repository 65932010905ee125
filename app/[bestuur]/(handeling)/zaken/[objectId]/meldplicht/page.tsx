import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { AnswerMeldplichtForm } from './answer-meldplicht.form'

export const metadata: Metadata = { title: 'Vragen van de meldplicht' }

export default async function MeldplichtPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const zaak = await getMeldplichtZaak(await requireActor(bestuur), objectId)
  if (!zaak) notFound()
  return <AnswerMeldplichtForm bestuurId={bestuur} zaak={zaak} />
}
