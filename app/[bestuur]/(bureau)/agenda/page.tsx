import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Agenda } from '@/components/ui/agenda'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { keyOf, TaakRegel } from '@/components/vandaag/taak-regel'
import { getAgenda } from '@/lib/domain/vandaag/agenda.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { RevokeAgendaForm } from './revoke-agenda.form'
import { ShareAgendaForm } from './share-agenda.form'

export const metadata: Metadata = { title: 'Agenda' }

type AgendaPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ ingetrokken?: string }> }

export default async function AgendaPage({ params, searchParams }: AgendaPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const agenda = await getAgenda(actor)
  if (!agenda) notFound()
  const { taken, meer, link, gebondenheid } = agenda
  return (
    <>
      <PageHead title="Agenda" lead="Alles waar een datum bij staat, tot een jaar vooruit." />
      {(await searchParams).ingetrokken ? (
        <Row>
          <Notice role="status">
            <p>De link is ingetrokken. Uw agenda krijgt niets meer.</p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Wat er komt" first wide>
        <Agenda>
          {taken.map((taak) => (
            <TaakRegel key={keyOf(taak)} bestuurId={bestuur} today={actor.today} {...{ taak, gebondenheid }} />
          ))}
        </Agenda>
        {taken.length === 0 ? (
          <Row>
            <EmptyState title="Er staat niets op een datum">
              <p>Wat u met een datum afspreekt, komt vanzelf op deze lijst.</p>
            </EmptyState>
          </Row>
        ) : null}
        {meer ? (
          <Row>
            <p>Er is meer. Wat later komt, ziet u hier als het dichterbij is.</p>
          </Row>
        ) : null}
      </Section>
      <Section title="In uw eigen agenda" stack>
        <p>
          Met een geheime link leest uw eigen agenda op welke dagen u iets moet doen. Op elke dag staat alleen
          ‘Geborgen: iets doen’. Nergens staat over wie of wat het gaat.
        </p>
        <p>Wie de link heeft, ziet die dagen ook. Deel hem met niemand, en trek hem in als u hem niet meer gebruikt.</p>
        {link ? (
          <>
            <p>
              U hebt een link sinds <Datum value={link.gemaaktOp} />. Maakt u een nieuwe, dan werkt de oude niet meer.
            </p>
            <RevokeAgendaForm bestuurId={bestuur} />
          </>
        ) : null}
        <ShareAgendaForm bestuurId={bestuur} opnieuw={link !== null} />
      </Section>
    </>
  )
}
