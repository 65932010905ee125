import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { isOpen, standVan } from '@/lib/domain/termijn/termijn.rules'
import {
  bekendTekst,
  partijTekst,
  somTekst,
  soortTekst,
  standTekst,
  uiterlijkTekst,
  verschovenTekst,
} from '@/lib/domain/termijn/termijn.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'

type KlachtTermijnenProps = { klacht: FormeleKlachtView; bestuurId: string; today: Day }

/** Until when who must do what, by which rule; a passed one stays to be seen (R-TERM-1, R-TERM-4). */
export function KlachtTermijnen({ klacht: { termijnen }, bestuurId, today }: KlachtTermijnenProps) {
  if (termijnen.length === 0) return null
  return (
    <Section title="Termijnen" wide>
      <Agenda unordered>
        {termijnen.map((termijn) => (
          <Regel key={termijn.id} termijn={termijn} bestuurId={bestuurId} today={today} />
        ))}
      </Agenda>
    </Section>
  )
}

function Regel({ termijn, bestuurId, today }: { termijn: LopendeTermijn; bestuurId: string; today: Day }) {
  const stand = standVan(termijn, today)
  const laatst = termijn.dagen?.laatst
  const late = stand === 'verstreken' || stand === 'te_laat'
  const acts = [
    ['verlengen', 'Verlenging vastleggen'],
    ['basisdag', 'Andere begindag'],
    ['afdoen', 'Dit is gedaan'],
  ] as const
  return (
    <AgendaItem
      when={
        <>
          {laatst ? <Datum value={laatst.laatste} /> : <span>geen datum</span>}{' '}
          {late ? <State kind="late">{standTekst(termijn, today)}</State> : null}
        </>
      }
      title={soortTekst[termijn.soort]}
      turn={isOpen(termijn) ? partijTekst[termijn.aanZet] : undefined}
      meta={late ? null : `${withCapital(standTekst(termijn, today))}.`}
    >
      <p>
        {uiterlijkTekst(termijn).replace(/\.$/, '')}. {withCapital(somTekst(termijn))}.
      </p>
      {laatst && verschovenTekst(laatst) ? <p>{verschovenTekst(laatst)}</p> : null}
      {laatst && bekendTekst(laatst) ? <p className="meta">{bekendTekst(laatst)}</p> : null}
      {isOpen(termijn) ? (
        <p className="meta no-print">
          {acts.map(([act, label]) => (
            <span key={act}>
              <TextLink href={routes.termijnAct(bestuurId, termijn.objectId, termijn.id, act)}>
                {label}
                <span className="visually-hidden">: {soortTekst[termijn.soort]}</span>
              </TextLink>{' '}
            </span>
          ))}
        </p>
      ) : null}
    </AgendaItem>
  )
}
