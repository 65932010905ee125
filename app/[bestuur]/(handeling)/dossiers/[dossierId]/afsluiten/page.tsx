import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getNazorgdag } from '@/lib/domain/reglement/reglement.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CloseDossierForm } from './close-dossier.form'

const title = 'Dossier afsluiten'
export const metadata: Metadata = { title }

type AfsluitenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function AfsluitenPage({ params }: AfsluitenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [detail, controleOp] = [await getDossier(actor, dossierId), await getNazorgdag(actor)]
  if (!detail || !mayHeld(actor, 'dossier:close', detail)) notFound()
  return (
    <ActPage act="dossier:close" dossier={detail} today={actor.today} title={title}>
      <CloseDossierForm dossier={detail} today={actor.today} controleOp={controleOp} />
    </ActPage>
  )
}
