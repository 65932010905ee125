import type { Tafeltaak } from '@/lib/domain/vandaag/tafel'
import { afstandTekst } from '@/lib/domain/vandaag/vandaag.texts'
import { type Datum as Day, daysBetween } from '@/lib/kernel/datum'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { State } from '../ui/state'

/** The one list of what asks something now, the first day on top. */
export function Nu({ taken, today }: { taken: readonly Tafeltaak[]; today: Day }) {
  return (
    <Section title="Vraagt nu iets van u" wide>
      {taken.length === 0 ? (
        <Row>
          <EmptyState heading="h3">
            <p>Er ligt nu niets op tafel.</p>
          </EmptyState>
        </Row>
      ) : (
        <Agenda unordered>
          {taken.map(({ key, dag, taak, href, meta }) => (
            <AgendaItem
              key={key}
              when={dag ? <Wanneer dag={dag} today={today} /> : null}
              task={taak}
              href={href}
              meta={meta}
            />
          ))}
        </Agenda>
      )}
    </Section>
  )
}

function Wanneer({ dag, today }: { dag: Day; today: Day }) {
  const days = daysBetween(today, dag)
  return (
    <>
      {days === 0 ? 'vandaag' : <Datum value={dag} form="dagmaand" />}{' '}
      {days < 0 ? <State kind="late">{afstandTekst(days)}</State> : null}
      {days > 0 ? afstandTekst(days) : null}
    </>
  )
}
