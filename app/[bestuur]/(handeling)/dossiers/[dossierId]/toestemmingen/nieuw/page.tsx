import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { listCollegas } from '@/lib/domain/dossier/collegas.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { requireActor } from '@/lib/platform/auth/actor'
import { GrantToestemmingForm } from './grant-toestemming.form'

const title = 'Toestemming vastleggen'
export const metadata: Metadata = { title }

type ToestemmingenNieuwPageProps = {
  params: Promise<{ bestuur: string; dossierId: string }>
  searchParams: Promise<{ soort?: string }>
}

export default async function ToestemmingenNieuwPage({ params, searchParams }: ToestemmingenNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const gevraagd = (await searchParams).soort
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'toestemming:grant', detail)) notFound()
  return (
    <ActPage act="toestemming:grant" dossier={detail} today={actor.today} title={title}>
      <GrantToestemmingForm
        dossier={detail}
        today={actor.today}
        soort={toestemmingSoorten.find((one) => one === gevraagd) ?? null}
        collegas={await listCollegas(actor)}
      />
    </ActPage>
  )
}
