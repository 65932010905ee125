import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordInformatieverzoekForm } from './record-informatieverzoek.form'

const title = 'Vraag van de klachtencommissie vastleggen'
export const metadata: Metadata = { title }

type VerzoekenNieuwPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function VerzoekenNieuwPage({ params }: VerzoekenNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'informatieverzoek:record', detail)) notFound()
  return (
    <ActPage act="informatieverzoek:record" dossier={detail} today={actor.today} title={title}>
      <RecordInformatieverzoekForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
