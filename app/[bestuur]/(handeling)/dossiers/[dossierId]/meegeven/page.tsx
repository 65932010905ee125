import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { ExportDossierForm } from './export-dossier.form'

export const metadata: Metadata = { title: 'Meegeven aan de klager' }

type Params = Promise<{ bestuur: string; dossierId: string }>

export default async function MeegevenPage({ params }: { params: Params }) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail) notFound()
  return <ExportDossierForm detail={detail} today={actor.today} {...((await getAfzender(actor)) ?? notFound())} />
}
