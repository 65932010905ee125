import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendFormeleklachtForm } from './amend-formeleklacht.form'

const title = 'Wie helpt er bij de formele klacht?'
export const metadata: Metadata = { title }

type BijstandPageProps = { params: Promise<{ bestuur: string; dossierId: string; klachtId: string }> }

export default async function BijstandPage({ params }: BijstandPageProps) {
  const { bestuur, dossierId, klachtId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, klacht] = await Promise.all([
    getDossier(actor, dossierId),
    getFormeleklacht(actor, dossierId, klachtId),
  ])
  if (!dossier || !klacht) notFound()
  return (
    <ActPage act="formeleklacht:amend" dossier={dossier} today={actor.today} title={title}>
      <AmendFormeleklachtForm dossier={dossier} klacht={klacht} today={actor.today} />
    </ActPage>
  )
}
