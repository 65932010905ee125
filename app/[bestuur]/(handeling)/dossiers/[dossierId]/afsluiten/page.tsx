import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'

import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { requireActor } from '@/lib/platform/auth/actor'
import { CloseDossierForm } from './close-dossier.form'

/** The check afterwards comes some weeks later (R-ROUTE-8). */
const WEKEN_TOT_CONTROLE = 4
const title = 'Dossier afsluiten'
export const metadata: Metadata = { title }

type AfsluitenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function AfsluitenPage({ params }: AfsluitenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'dossier:close', detail)) notFound()
  return (
    <ActPage act="dossier:close" dossier={detail} today={actor.today} title={title}>
      <CloseDossierForm
        dossier={detail}
        today={actor.today}
        controleOp={addDays(actor.today, WEKEN_TOT_CONTROLE * 7)}
      />
    </ActPage>
  )
}
