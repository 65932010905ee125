import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KlachtLijst } from '@/components/formeleklacht/klacht-lijst'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listFormeleklachten } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Formele klachten' }

type FormeleKlachtenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function FormeleKlachtenPage({ params }: FormeleKlachtenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, klachten] = await Promise.all([getDossier(actor, dossierId), listFormeleklachten(actor, dossierId)])
  if (!dossier) notFound()
  return <KlachtLijst dossier={dossier} klachten={klachten} />
}
