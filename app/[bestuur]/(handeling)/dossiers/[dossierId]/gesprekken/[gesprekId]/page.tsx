import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendGesprekForm } from './amend-gesprek.form'

const title = 'Gesprek verbeteren'
export const metadata: Metadata = { title }

type GesprekkenGesprekPageProps = { params: Promise<{ bestuur: string; dossierId: string; gesprekId: string }> }

export default async function GesprekkenGesprekPage({ params }: GesprekkenGesprekPageProps) {
  const { bestuur, dossierId, gesprekId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const gesprek = detail?.gesprekken.find(({ id }) => id === gesprekId)
  if (!detail || !gesprek || !mayHeld(actor, 'gesprek:amend', detail)) notFound()
  return (
    <ActPage act="gesprek:amend" dossier={detail} today={actor.today} title={title}>
      <AmendGesprekForm dossier={detail} today={actor.today} gesprek={gesprek} />
    </ActPage>
  )
}
