import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { BackLink } from '@/components/dossier/back-link'
import { Row } from '@/components/ui/row'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { canGo } from '@/lib/domain/klachtroute/klachtroute.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { BeginRoutestapForm } from './begin-routestap.form'

const title = 'Stap beginnen'
export const metadata: Metadata = { title }

type BeginnenPageProps = { params: Promise<{ bestuur: string; dossierId: string; stapId: string }> }

export default async function BeginnenPage({ params }: BeginnenPageProps) {
  const { bestuur, dossierId, stapId } = await params
  const actor = await requireActor(bestuur)
  const [detail, route] = await Promise.all([getDossier(actor, dossierId), getRoute(actor, dossierId)])
  const stap = detail?.routestappen.find(({ id }) => id === stapId)
  const act = stap?.soort === 'bemiddeling' ? 'bemiddeling:begin' : 'routestap:begin'
  if (!detail || !route || !stap || !mayHeld(actor, act, detail) || !canGo(stap, act)) notFound()
  return (
    <ActPage act={act} dossier={detail} today={actor.today} title={title}>
      <Row kantlijn={<BackLink dossier={detail} />}>
        <BeginRoutestapForm
          bestuurId={bestuur}
          dossier={{ id: detail.id, nummer: detail.nummer }}
          stap={stap}
          today={actor.today}
          mediators={route.mediators}
          adviseur={route.adviseur}
        />
      </Row>
    </ActPage>
  )
}
