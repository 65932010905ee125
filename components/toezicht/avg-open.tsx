import type { Avgtermijn } from '@/lib/domain/avgverzoek/avgverzoek'
import { avgSoortTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { TermijnStand } from '../avgverzoek/termijn-stand'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'

type AvgOpenProps = { bestuurId: string; termijnen: readonly Avgtermijn[]; today: Day }

/** Requests that wait for an answer: their kind and their days (R-AVG-1). */
export function AvgOpen({ bestuurId, termijnen, today }: AvgOpenProps) {
  const open = termijnen
    .filter(({ beantwoordOp }) => beantwoordOp === null)
    .map((termijn) => ({ termijn, dag: termijn.verlengdTot ?? termijn.uiterlijkOp }))
    .sort((a, b) => a.dag.localeCompare(b.dag))
    .map((one, at) => ({ ...one, key: `${at}` }))
  if (open.length === 0) return null
  return (
    <Section title="AVG-verzoeken die op een antwoord wachten" first wide>
      <Agenda unordered>
        {open.map(({ termijn, dag, key }) => (
          <AgendaItem
            key={key}
            when={<Datum value={dag} />}
            task={withCapital(avgSoortTekst[termijn.soort])}
            href={routes.avgtermijnen(bestuurId)}
            meta={<TermijnStand termijn={termijn} today={today} />}
          />
        ))}
      </Agenda>
    </Section>
  )
}
