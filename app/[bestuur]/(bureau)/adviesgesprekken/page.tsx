import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { State } from '@/components/ui/state'
import { type Adviesgesprekken, listAdviesgesprekken } from '@/lib/domain/reglement/adviesgesprek.queries'
import { grondVan, lengteTekst } from '@/lib/domain/termijn/termijn.texts'
import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordAdviesgesprekForm } from './record-adviesgesprek.form'

export const metadata: Metadata = { title: 'Gesprekken met directeuren' }

type AdviesgesprekkenPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ bewaard?: string }> }

export default async function AdviesgesprekkenPage({ params, searchParams }: AdviesgesprekkenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const gesprekken = await listAdviesgesprekken(actor)
  if (!gesprekken) notFound()
  const { regel, scholen } = gesprekken
  return (
    <>
      <PageHead
        title="Gesprekken met directeuren"
        lead={
          regel
            ? `U praat met elke directeur eens in de ${lengteTekst(regel.lengte)}, ${grondVan(regel)}. Alleen u ziet deze lijst. Waarover u sprak, schrijft u hier niet op.`
            : 'Alleen u ziet deze lijst. Waarover u sprak, schrijft u hier niet op.'
        }
      />
      {(await searchParams).bewaard ? (
        <Row>
          <Notice role="status">
            <p>Bewaard.</p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Uw scholen" wide first>
        {scholen.length === 0 ? (
          <Row>
            <EmptyState heading="h3">
              <p>U bent nu voor geen school aangesteld.</p>
            </EmptyState>
          </Row>
        ) : (
          <Agenda unordered>
            {scholen.map((school) => (
              <SchoolRegel key={school.id} school={school} today={actor.today} />
            ))}
          </Agenda>
        )}
      </Section>
      {scholen.length > 0 ? (
        <Section title="Een gesprek vastleggen">
          <RecordAdviesgesprekForm
            bestuurId={bestuur}
            scholen={scholen.map(({ id, naam }) => ({ id, naam }))}
            vandaag={formatDatum(actor.today, 'kort')}
          />
        </Section>
      ) : null}
    </>
  )
}

function SchoolRegel({ school, today }: { school: Adviesgesprekken['scholen'][number]; today: Day }) {
  const { naam, vorige, volgende } = school
  const late = volgende !== null && volgende < today
  return (
    <AgendaItem
      when={
        volgende ? (
          <>
            <Datum value={volgende} /> {late ? <State kind="late">Te laat</State> : null}
          </>
        ) : null
      }
      task={naam}
      turn={late ? 'u' : undefined}
      meta={
        vorige ? (
          <>
            U sprak de directeur op <Datum value={vorige} />.
          </>
        ) : (
          'U legde nog geen gesprek vast.'
        )
      }
    />
  )
}
