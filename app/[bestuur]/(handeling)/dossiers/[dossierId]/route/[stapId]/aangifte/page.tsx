import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { BackLink } from '@/components/dossier/back-link'
import { AangifteHulp } from '@/components/strafbaar/aangifte-hulp'
import { Row } from '@/components/ui/row'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordAangifteForm } from './record-aangifte.form'

const title = 'Aangifte vastleggen'
export const metadata: Metadata = { title }

type AangiftePageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function AangiftePage({ params }: AangiftePageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const [detail, tenant] = await Promise.all([getDossier(actor, dossierId), getBestuur(actor)])
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  if (!detail || stap?.soort !== 'aangifte' || !mayHeld(actor, 'aangifte:record', detail)) notFound()
  if (stap.aangifteOp || !canGo(stap, 'aangifte:record')) notFound()
  return (
    <ActPage act="aangifte:record" dossier={detail} today={actor.today} title={title}>
      <Row kantlijn={<BackLink dossier={detail} />}>
        <RecordAangifteForm bestuurId={bestuur} dossier={{ id: detail.id, nummer: detail.nummer }} stapId={stap.id} />
        <AangifteHulp bestuurId={bestuur} grondslag={tenant?.grondslag ?? ''} />
      </Row>
    </ActPage>
  )
}
