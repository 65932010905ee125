import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { PapierStand } from '@/components/ziektepakket/papier-stand'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { getZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { PrepareZiektepakketForm } from './prepare-ziektepakket.form'

export const metadata: Metadata = { title: 'Papier bij ziekte' }

type PapierPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function PapierPage({ params }: PapierPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const form = dossier && (await getZiektepakket(actor, dossierId))
  if (!dossier || !form) notFound()
  const { pakket, vervangers } = form
  return (
    <ActPage act="ziektepakket:prepare" dossier={dossier} today={actor.today} title="Papier bij ziekte">
      <PrepareZiektepakketForm
        dossier={dossier}
        vervangers={vervangers}
        gevraagd={pakket?.status === 'gevraagd' || !may(actor, 'ziektepakket:prepare')}
      >
        {pakket ? <PapierStand bestuurId={bestuur} dossierId={dossierId} pakket={pakket} /> : null}
      </PrepareZiektepakketForm>
    </ActPage>
  )
}
