import type { IntakeConcept } from '@/lib/domain/intake/intake'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Moment } from '../ui/moment'
import { Section } from '../ui/section'

/** What was begun and not finished. Its words are sealed: the date is all there is to know it by. */
export function IntakeConcepten({ bestuurId, concepten }: { bestuurId: string; concepten: readonly IntakeConcept[] }) {
  if (concepten.length === 0) return null
  return (
    <Section title="Nog niet af" wide first>
      <Agenda unordered>
        {concepten.map(({ conceptId, bewaardOp }) => (
          <AgendaItem
            key={conceptId}
            when={<Moment value={bewaardOp} form="kort" />}
            task="Ga verder met deze intake"
            href={routes.intakeConcept(bestuurId, conceptId)}
            meta="Wat u al opschreef staat er nog. U hebt het nog niet bewaard als intake."
          />
        ))}
      </Agenda>
    </Section>
  )
}
