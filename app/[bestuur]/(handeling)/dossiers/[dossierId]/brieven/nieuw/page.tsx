import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getBriefSoorten } from '@/lib/domain/brief/brief.queries'
import { briefSoortTekst } from '@/lib/domain/brief/brief.texts'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordBriefForm } from './record-brief.form'

export const metadata: Metadata = { title: 'Brief schrijven' }

type BriefNieuwPageProps = {
  params: Promise<{ bestuur: string; dossierId: string }>
  searchParams: Promise<{ soort?: string; gesprek?: string }>
}

export default async function BriefNieuwPage({ params, searchParams }: BriefNieuwPageProps) {
  const { bestuur, dossierId } = await params
  const gevraagd = await searchParams
  const actor = await requireActor(bestuur)
  const [dossier, soorten] = await Promise.all([getDossier(actor, dossierId), getBriefSoorten(actor)])
  const soort = soorten?.find((one) => one === gevraagd.soort)
  if (!dossier || !soort || !mayHeld(actor, 'brief:record', dossier)) notFound()
  return (
    <ActPage act="brief:record" dossier={dossier} today={actor.today} title={briefSoortTekst[soort]}>
      <RecordBriefForm
        key={gevraagd.gesprek ?? soort}
        dossier={dossier}
        soort={soort}
        gesprekId={gevraagd.gesprek}
        today={actor.today}
      />
    </ActPage>
  )
}
