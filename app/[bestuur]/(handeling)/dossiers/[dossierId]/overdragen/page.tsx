import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { BackLink } from '@/components/dossier/back-link'
import { EerstAvg, VoorstelDicht, VoorstelOpen } from '@/components/overdracht/voorstel-stand'
import { PageHead } from '@/components/ui/page-head'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getOverdrachtForm, getVoorstel } from '@/lib/domain/overdracht/overdracht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { ProposeOverdrachtForm } from './propose-overdracht.form'

export const metadata: Metadata = { title: 'Dossier overdragen' }

type OverdragenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function OverdragenPage({ params }: OverdragenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const form = dossier && (await getOverdrachtForm(actor, dossierId))
  if (!dossier || !form) notFound()
  const voorstel = await getVoorstel(actor, dossierId)
  if (dossier.voorgesteldOp && voorstel)
    return (
      <PageHead title="De overdracht is voorgesteld" kantlijn={<BackLink dossier={dossier} />}>
        <VoorstelOpen dossier={dossier} voorstel={voorstel} />
      </PageHead>
    )
  return (
    <ActPage act="overdracht:propose" dossier={dossier} today={actor.today} title="Dossier overdragen">
      {form.avgverzoekId ? (
        <EerstAvg bestuurId={bestuur} verzoekId={form.avgverzoekId} />
      ) : (
        <ProposeOverdrachtForm dossier={dossier} {...form}>
          {voorstel ? <VoorstelDicht voorstel={voorstel} /> : null}
        </ProposeOverdrachtForm>
      )}
    </ActPage>
  )
}
