import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/dossier/back-link'
import { BekendTot } from '@/components/termijn/bekend-tot'
import { TermijnenBlad } from '@/components/termijn/termijnen-blad'
import { Nr } from '@/components/ui/nr'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Termijnen' }

type TermijnenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function TermijnenPage({ params }: TermijnenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, termijnen] = [await getDossier(actor, dossierId), await listTermijnen(actor, dossierId)]
  if (!dossier || !termijnen) notFound()
  const mayBegin = availableActs(actor, dossier).includes('termijn:begin')
  return (
    <>
      <PageHead
        title="Termijnen"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
        kantlijn={<BackLink dossier={dossier} />}
        lead={
          termijnen.length === 0
            ? 'Er loopt nog geen termijn. Een klager heeft meestal een jaar om een formele klacht in te dienen.'
            : 'Een termijn is hulp, geen oordeel. Wat voorbij is, blijft staan tot u vastlegt wat er gebeurde.'
        }
      />
      {termijnen.length > 0 ? (
        <TermijnenBlad sealed={dossier.sealed} termijnen={termijnen} today={actor.today} />
      ) : null}
      <Row className="section">
        {mayBegin ? (
          <p className="no-print">
            <TextLink href={routes.termijnNieuw(bestuur, dossierId)}>Begin een termijn</TextLink>
          </p>
        ) : null}
        <BekendTot />
      </Row>
    </>
  )
}
