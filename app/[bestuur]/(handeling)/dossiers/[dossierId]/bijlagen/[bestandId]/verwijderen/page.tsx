import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RemoveBestandForm } from './remove-bestand.form'

export const metadata: Metadata = { title: 'Bijlage verwijderen' }

type Params = Promise<{ bestuur: string; dossierId: string; bestandId: string }>

export default async function BijlageVerwijderenPage({ params }: { params: Params }) {
  const { bestuur, dossierId, bestandId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  const bestand = dossier?.bestanden.find(({ id }) => id === bestandId)
  if (!dossier || !bestand) notFound()
  return (
    <ActPage act="bestand:remove" dossier={dossier} today={actor.today} title="Bijlage verwijderen">
      <RemoveBestandForm dossier={dossier} bestand={bestand} />
    </ActPage>
  )
}
