import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpenRefused } from '@/components/dossier/open-refused'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { turnIntoDossier } from '@/lib/domain/melding/melding.rules'
import { requireActor } from '@/lib/platform/auth/actor'
import { OpenDossierForm } from './open-dossier.form'

export const metadata: Metadata = { title: 'Dossier openen' }

type DossierOpenenPageProps = { params: Promise<{ bestuur: string; meldingId: string }> }

export default async function DossierOpenenPage({ params }: DossierOpenenPageProps) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const melding = await getMelding(actor, meldingId)
  const uitgangspunten = melding && (await getUitgangspunten(actor, melding.schoolId))
  if (!melding || !uitgangspunten) notFound()
  const turned = turnIntoDossier(melding)
  const { eigenSchool, eigenKinderen } = uitgangspunten
  if (!turned.ok) return <OpenRefused bestuurId={bestuur} meldingId={meldingId} kind={turned.failure.kind} />
  if (eigenSchool && eigenKinderen === 'weigeren')
    return <OpenRefused bestuurId={bestuur} meldingId={meldingId} kind="eigen_kind" />
  return <OpenDossierForm melding={melding} uitgangspunten={uitgangspunten} today={actor.today} />
}
