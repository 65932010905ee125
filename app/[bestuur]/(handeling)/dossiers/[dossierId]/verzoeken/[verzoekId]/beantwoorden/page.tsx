import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AnswerInformatieverzoekForm } from './answer-informatieverzoek.form'

export const metadata: Metadata = { title: 'De klachtencommissie antwoorden' }

type BeantwoordenPageProps = { params: Promise<{ bestuur: string; dossierId: string; verzoekId: string }> }

export default async function BeantwoordenPage({ params }: BeantwoordenPageProps) {
  const { bestuur, dossierId, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const verzoek = detail?.verzoeken.find(({ id }) => id === verzoekId)
  const uitgangspunten = detail && (await getUitgangspunten(actor, detail.schoolId))
  if (!verzoek || !uitgangspunten || !mayHeld(actor, 'informatieverzoek:answer', detail)) notFound()
  if (verzoek.beantwoordOp) redirect(routes.dossier(bestuur, dossierId))
  return (
    <AnswerInformatieverzoekForm
      dossier={detail}
      verzoek={verzoek}
      today={actor.today}
      regeling={uitgangspunten.zonderToestemming !== 'niemand'}
    />
  )
}
