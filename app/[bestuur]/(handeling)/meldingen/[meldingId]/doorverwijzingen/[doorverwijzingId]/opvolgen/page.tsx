import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { doelTekst } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { FollowDoorverwijzingForm } from './follow-doorverwijzing.form'

export const metadata: Metadata = { title: 'Doorverwijzing opvolgen' }

type OpvolgenPageProps = { params: Promise<{ bestuur: string; meldingId: string; doorverwijzingId: string }> }

export default async function OpvolgenPage({ params }: OpvolgenPageProps) {
  const { bestuur, meldingId, doorverwijzingId } = await params
  const actor = await requireActor(bestuur)
  const [melding, alle] = await Promise.all([getMelding(actor, meldingId), listDoorverwijzingen(actor, meldingId)])
  const found = alle.find(({ id }) => id === doorverwijzingId)
  if (!melding || !found || found.opgevolgdOp) notFound()
  const terugHref = routes.melding(bestuur, meldingId)
  return (
    <FollowDoorverwijzingForm
      sealed={melding.sealed}
      id={found.id}
      doel={doelTekst(found)}
      terugHref={terugHref}
      today={actor.today}
    />
  )
}
