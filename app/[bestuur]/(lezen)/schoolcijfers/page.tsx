import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { listSchoolverslagen } from '@/lib/domain/jaarverslag/lezen.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Cijfers van uw school' }

export default async function SchoolcijfersPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const jaren = await listSchoolverslagen(actor)
  if (!jaren) notFound()
  return (
    <>
      <PageHead
        title="Cijfers van uw school"
        lead="Uit de jaarverslagen van de vertrouwenspersonen. Kleine aantallen staan er niet in."
      />
      <Row>
        {jaren.length === 0 ? (
          <EmptyState>
            <p>Er is nog geen jaarverslag gepubliceerd.</p>
          </EmptyState>
        ) : (
          <Actions>
            {jaren.map((schooljaar) => (
              <ActionLink key={schooljaar} href={routes.schoolverslag(bestuur, schooljaar)}>
                {schooljaarTekst(schooljaar)}
              </ActionLink>
            ))}
          </Actions>
        )}
      </Row>
    </>
  )
}
