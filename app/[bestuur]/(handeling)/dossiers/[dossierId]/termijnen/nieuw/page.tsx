import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { BackLink } from '@/components/dossier/back-link'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { BeginTermijnForm } from './begin-termijn.form'

const title = 'Een termijn beginnen'
export const metadata: Metadata = { title }

type NieuwPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function NieuwPage({ params }: NieuwPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const dossier = await getDossier(actor, dossierId)
  if (!dossier || !mayHeld(actor, 'termijn:begin', dossier)) notFound()
  return (
    <ActPage act="termijn:begin" dossier={dossier} today={actor.today} title={title}>
      <PageHead title={title} kantlijn={<BackLink dossier={dossier} />} />
      <Row>
        <BeginTermijnForm bestuurId={bestuur} objectId={dossierId} />
      </Row>
    </ActPage>
  )
}
