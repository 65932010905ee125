import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { BekendTot } from '@/components/termijn/bekend-tot'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { listSluitingen } from '@/lib/domain/reglement/reglement.queries'
import { geslotenBijTekst } from '@/lib/domain/reglement/reglement.texts'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordSluitingForm } from './record-sluiting.form'
import { withdrawSluitingAction } from './withdraw-sluiting.action'

export const metadata: Metadata = { title: 'Gesloten dagen' }

type GeslotenDagenPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ bewaard?: string }> }

export default async function GeslotenDagenPage({ params, searchParams }: GeslotenDagenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const sluitingen = await listSluitingen(actor)
  if (!sluitingen) notFound()
  return (
    <>
      <PageHead
        title="Gesloten dagen"
        lead="Telt een termijn in werkdagen? Dan tellen de dagen niet mee waarop wie iets moet doen, gesloten is. Weekenden en feestdagen kent Geborgen al."
      />
      {(await searchParams).bewaard ? (
        <Row>
          <Notice role="status">
            <p>Bewaard.</p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Vastgelegd" wide first>
        {sluitingen.length === 0 ? (
          <Row>
            <EmptyState heading="h3">
              <p>Er staan nog geen gesloten dagen. Vul hieronder bijvoorbeeld de schoolvakanties in.</p>
            </EmptyState>
          </Row>
        ) : (
          <Agenda unordered>
            {sluitingen.map(({ id, wie, naam, van, tot }) => (
              <AgendaItem
                key={id}
                when={<Datum value={van} />}
                task={naam}
                meta={
                  <>
                    {geslotenBijTekst[wie]}. {van === tot ? 'Eén dag.' : <>Tot en met {<Datum value={tot} />}.</>}
                  </>
                }
              >
                <IdForm action={withdrawSluitingAction.bind(null, bestuur)} name="sluitingId" id={id} quiet>
                  Haal weg
                </IdForm>
              </AgendaItem>
            ))}
          </Agenda>
        )}
      </Section>
      <Section title="Dagen toevoegen" stack>
        <p>Dit geldt voor termijnen die hierna beginnen. Wat al loopt, verandert niet.</p>
        <RecordSluitingForm bestuurId={bestuur} />
        <BekendTot />
      </Section>
    </>
  )
}
