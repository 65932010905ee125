import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getAdviesScherm } from '@/lib/domain/advies/advies.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listZaken } from '@/lib/domain/vandaag/zoeken.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { SendAdviesForm } from './send-advies.form'

export const metadata: Metadata = { title: 'Advies geven' }

type AdviesNieuwProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ dossier?: string }> }

export default async function AdviesNieuwPage({ params, searchParams }: AdviesNieuwProps) {
  const [{ bestuur }, { dossier: dossierId }] = [await params, await searchParams]
  const actor = await requireActor(bestuur)
  const scherm = await getAdviesScherm(actor)
  const dossier = dossierId ? await getDossier(actor, dossierId) : null
  if (!scherm || (dossierId && !dossier)) notFound()
  const zaken = (await listZaken(actor)) ?? []
  return <SendAdviesForm bestuurId={bestuur} scherm={scherm} zaken={zaken} dossier={dossier} today={actor.today} />
}
