import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/avgverzoek/avgverzoek.access'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AnswerAvgverzoekForm } from './answer-avgverzoek.form'

export const metadata: Metadata = { title: 'AVG-verzoek beantwoorden' }

export default async function AntwoordPage({ params }: { params: Promise<{ bestuur: string; verzoekId: string }> }) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const verzoek = await getAvgverzoek(actor, verzoekId)
  if (!verzoek) notFound()
  if (!availableActs(actor, verzoek).includes('answer')) redirect(routes.avgverzoek(bestuur, verzoekId))
  const zaak = verzoek.soort === 'inzage' ? verzoek.zaak : null
  const dossier = zaak?.soort === 'dossier' ? await getDossier(actor, zaak.id) : null
  const meldingId = zaak?.soort === 'melding' ? zaak.id : dossier?.meldingId
  const melding = meldingId ? await getMelding(actor, meldingId) : null
  return <AnswerAvgverzoekForm verzoek={verzoek} dossier={dossier} melding={melding} today={actor.today} />
}
