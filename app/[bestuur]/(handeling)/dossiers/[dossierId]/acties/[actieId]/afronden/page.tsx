import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteActieForm } from './complete-actie.form'

const title = 'Afspraak of actie afronden'
export const metadata: Metadata = { title }

type ActiesActieAfrondenPageProps = { params: Promise<{ bestuur: string; dossierId: string; actieId: string }> }

export default async function ActiesActieAfrondenPage({ params }: ActiesActieAfrondenPageProps) {
  const { bestuur, dossierId, actieId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const actie = detail?.acties.find(({ id }) => id === actieId)
  if (!detail || !actie || !mayHeld(actor, 'actie:complete', detail)) notFound()
  return (
    <ActPage act="actie:complete" dossier={detail} today={actor.today} title={title}>
      <CompleteActieForm dossier={detail} today={actor.today} actie={actie} />
    </ActPage>
  )
}
