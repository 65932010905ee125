import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getMeldScherm } from '@/lib/domain/meldketen/meldketen.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { PhoneMeldketenForm } from './phone-meldketen.form'

export const metadata: Metadata = { title: 'Telefonisch gemeld' }

export default async function BellenPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const actor = await requireActor(bestuur)
  const scherm = await getMeldScherm(actor, objectId)
  if (!scherm) notFound()
  if (!scherm.zaak.teMelden) redirect(routes[scherm.zaak.soort](bestuur, scherm.zaak.id))
  return <PhoneMeldketenForm bestuurId={bestuur} scherm={scherm} today={actor.today} />
}
