import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KlachtBlad } from '@/components/formeleklacht/klacht-blad'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Formele klacht' }

type FormeleKlachtPageProps = { params: Promise<{ bestuur: string; dossierId: string; klachtId: string }> }

export default async function FormeleKlachtPage({ params }: FormeleKlachtPageProps) {
  const { bestuur, dossierId, klachtId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, klacht] = await Promise.all([
    getDossier(actor, dossierId),
    getFormeleklacht(actor, dossierId, klachtId),
  ])
  if (!dossier || !klacht) notFound()
  return <KlachtBlad dossier={dossier} klacht={klacht} today={actor.today} />
}
