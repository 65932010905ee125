import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { AskZiektepakketForm } from './ask-ziektepakket.form'

export const metadata: Metadata = { title: 'Een dossier overnemen bij ziekte' }

type OvernemenPageProps = { params: Promise<{ bestuur: string }> }

export default async function OvernemenPage({ params }: OvernemenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'ziektepakket:ask')) notFound()
  return <AskZiektepakketForm bestuurId={bestuur} />
}
