import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getMeldScherm } from '@/lib/domain/meldketen/meldketen.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReportMeldketenForm } from './report-meldketen.form'

export const metadata: Metadata = { title: 'Melden bij het bestuur' }

export default async function MeldenPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const scherm = await getMeldScherm(await requireActor(bestuur), objectId)
  if (!scherm) notFound()
  if (!scherm.zaak.teMelden) redirect(routes[scherm.zaak.soort](bestuur, scherm.zaak.id))
  return <ReportMeldketenForm bestuurId={bestuur} scherm={scherm} />
}
