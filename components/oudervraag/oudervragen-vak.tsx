import type { VraagRegel } from '@/lib/domain/oudervraag/oudervraag'
import * as texts from '@/lib/domain/oudervraag/oudervraag.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { State } from '../ui/state'

type OudervragenVakProps = { bestuurId: string; vragen: readonly VraagRegel[]; today: Day }

/** Questions about parents for who decides: without a name, what waits first (R-MIN-3). */
export function OudervragenVak({ bestuurId, vragen, today }: OudervragenVakProps) {
  return (
    <Agenda unordered>
      {vragen.map((vraag) => (
        <AgendaItem
          key={vraag.id}
          when={<Wanneer vraag={vraag} today={today} />}
          task={vraag.besluit ? texts.besluitTekst[vraag.besluit] : 'Beslis of de ouders dit horen'}
          href={vraag.besluit ? undefined : routes.oudervraagBeslissen(bestuurId, vraag.id)}
          turn={vraag.besluit ? undefined : 'u'}
          meta={`${vraag.schoolNaam}. Leerling: ${texts.leeftijdTekst[vraag.leeftijd].toLowerCase()} jaar.`}
        />
      ))}
    </Agenda>
  )
}

function Wanneer({ vraag: { besluit, beslotenOp, graagOp }, today }: { vraag: VraagRegel; today: Day }) {
  if (besluit && beslotenOp) return <Datum value={beslotenOp} />
  return (
    <>
      <Datum value={graagOp} /> {graagOp < today ? <State kind="late">Te laat</State> : null}
    </>
  )
}
