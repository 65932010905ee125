import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { AddBestandForm } from './add-bestand.form'

export const metadata: Metadata = { title: 'Bijlage toevoegen' }

type Props = {
  params: Promise<{ bestuur: string; dossierId: string }>
  searchParams: Promise<{ verder?: string; toestemming?: string }>
}

export default async function BijlageToevoegenPage({ params, searchParams }: Props) {
  const { bestuur, dossierId } = await params
  const { verder, toestemming } = await searchParams
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  if (!dossier) notFound()
  return (
    <ActPage act="bestand:add" dossier={dossier} today={actor.today} title="Bijlage toevoegen">
      <AddBestandForm
        dossier={dossier}
        verder={dossier.bestanden.find(({ id, gereed }) => id === verder && !gereed) ?? null}
        toestemming={dossier.toestemmingen.find(({ id }) => id === toestemming) ?? null}
      />
    </ActPage>
  )
}
