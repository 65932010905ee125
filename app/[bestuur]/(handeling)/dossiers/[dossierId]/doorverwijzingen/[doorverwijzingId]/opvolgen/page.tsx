import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { doelTekst } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { FollowDoorverwijzingForm } from './follow-doorverwijzing.form'

export const metadata: Metadata = { title: 'Doorverwijzing opvolgen' }

type OpvolgenPageProps = { params: Promise<{ bestuur: string; dossierId: string; doorverwijzingId: string }> }

export default async function OpvolgenPage({ params }: OpvolgenPageProps) {
  const { bestuur, dossierId, doorverwijzingId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, alle] = await Promise.all([getDossier(actor, dossierId), listDoorverwijzingen(actor, dossierId)])
  const found = alle.find(({ id }) => id === doorverwijzingId)
  if (!dossier || !found || found.opgevolgdOp) notFound()
  const terugHref = routes.dossier(bestuur, dossierId)
  return (
    <FollowDoorverwijzingForm
      sealed={dossier.sealed}
      id={found.id}
      doel={doelTekst(found)}
      terugHref={terugHref}
      today={actor.today}
    />
  )
}
