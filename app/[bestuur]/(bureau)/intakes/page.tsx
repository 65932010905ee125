import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IntakeConcepten } from '@/components/intake/intake-concepten'
import { IntakeTabel } from '@/components/intake/intake-tabel'
import { ButtonLink } from '@/components/ui/button-link'
import { ButtonRow } from '@/components/ui/button-row'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { listIntakes } from '@/lib/domain/intake/intake.queries'
import { listIntakeConcepten } from '@/lib/domain/intake/intake-form.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Intakes' }

type Props = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ pagina?: string }> }

export default async function IntakesPage({ params, searchParams }: Props) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'intake:read')) notFound()
  const pagina = Math.max(1, Number((await searchParams).pagina) || 1)
  const [{ regels, aantalPaginas, open }, concepten] = await Promise.all([
    listIntakes(actor, { pagina }),
    listIntakeConcepten(actor),
  ])
  return (
    <>
      <PageHead title="Intakes" lead={leadOf(open)}>
        {may(actor, 'intake:open') ? (
          <ButtonRow>
            <ButtonLink href={routes.intakeNieuw(bestuur)}>Nieuwe intake</ButtonLink>
          </ButtonRow>
        ) : null}
      </PageHead>
      <IntakeConcepten bestuurId={bestuur} concepten={concepten} />
      <div className={concepten.length > 0 ? 'section' : undefined}>
        <Row>
          {regels.length === 0 && pagina === 1 ? (
            <EmptyState title="U hebt nog geen intakes">
              <p>Komt er iemand bij u? Kies dan ‘Nieuwe intake’. U kunt halverwege stoppen en later verdergaan.</p>
            </EmptyState>
          ) : (
            <IntakeTabel bestuurId={bestuur} regels={regels} pagina={pagina} aantalPaginas={aantalPaginas} />
          )}
        </Row>
      </div>
    </>
  )
}

function leadOf(open: number): string {
  if (open === 0) return 'U hebt geen open intakes.'
  return open === 1 ? 'U hebt één open intake.' : `U hebt ${open} open intakes.`
}
