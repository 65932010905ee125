import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getKlachtRegels } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordFormeleklachtForm } from './record-formeleklacht.form'

const title = 'Formele klacht vastleggen'
export const metadata: Metadata = { title }

type FormeleKlachtenNieuwPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function FormeleKlachtenNieuwPage({ params }: FormeleKlachtenNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, regels] = await Promise.all([getDossier(actor, dossierId), getKlachtRegels(actor, dossierId)])
  if (!dossier || !regels) notFound()
  return (
    <ActPage act="formeleklacht:record" dossier={dossier} today={actor.today} title={title}>
      <RecordFormeleklachtForm dossier={dossier} regels={regels} today={actor.today} />
    </ActPage>
  )
}
