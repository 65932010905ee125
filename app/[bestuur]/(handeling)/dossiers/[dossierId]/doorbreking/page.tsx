import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordDoorbrekingForm } from './record-doorbreking.form'

const title = 'Vastleggen dat u iets moest vertellen'
export const metadata: Metadata = { title }

type DoorbrekingPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function DoorbrekingPage({ params }: DoorbrekingPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const uitgangspunten = detail && (await getUitgangspunten(actor, detail.schoolId))
  if (!detail || !uitgangspunten || !mayHeld(actor, 'doorbreking:record', detail)) notFound()
  return (
    <ActPage act="doorbreking:record" dossier={detail} today={actor.today} title={title}>
      <RecordDoorbrekingForm dossier={detail} today={actor.today} uitgangspunten={uitgangspunten} />
    </ActPage>
  )
}
