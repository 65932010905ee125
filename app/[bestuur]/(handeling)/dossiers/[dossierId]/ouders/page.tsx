import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordOudersForm } from './record-ouders.form'

const title = 'Wat de ouders weten'
export const metadata: Metadata = { title }

type OudersPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function OudersPage({ params }: OudersPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const uitgangspunten = detail && (await getUitgangspunten(actor, detail.schoolId))
  if (!detail || !uitgangspunten || !mayHeld(actor, 'ouders:record', detail)) notFound()
  return (
    <ActPage act="ouders:record" dossier={detail} today={actor.today} title={title}>
      <RecordOudersForm dossier={detail} today={actor.today} uitgangspunten={uitgangspunten} />
    </ActPage>
  )
}
