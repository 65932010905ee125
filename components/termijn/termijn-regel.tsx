import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { isOpen, standVan } from '@/lib/domain/termijn/termijn.rules'
import {
  basisTekst,
  bekendTekst,
  lengteTekst,
  partijenTekst,
  partijTekst,
  somTekst,
  soortTekst,
  standTekst,
  uiterlijkTekst,
  verschovenTekst,
} from '@/lib/domain/termijn/termijn.texts'
import { termijnaard } from '@/lib/domain/termijn/termijnaard.data'
import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'
import { numbered } from './numbered'

type TermijnRegelProps = {
  termijn: LopendeTermijn
  bestuurId: string
  today: Day
  /** Why it was extended, in the holder's words; opened in the browser. */
  redenen?: readonly React.ReactNode[]
}

/** One term: until when, the sum in words with its ground, who must act, whom to tell, and what happened to it. */
export function TermijnRegel({ termijn, bestuurId, today, redenen = [] }: TermijnRegelProps) {
  const { dagen, aanZet, soort, objectId, id } = termijn
  const open = isOpen(termijn)
  const { vertel } = termijnaard[soort]
  return (
    <AgendaItem
      when={
        <>
          {dagen ? <Datum value={dagen.vroegst.laatste} /> : null} <Stand termijn={termijn} today={today} />
        </>
      }
      title={soortTekst[soort]}
      turn={open ? partijTekst[aanZet] : undefined}
      meta={somTekst(termijn)}
    >
      {open ? <p>{uiterlijkTekst(termijn)}</p> : null}
      {open && dagen ? <Uitleg termijn={{ ...termijn, dagen }} /> : null}
      {open && vertel.length > 0 ? <p className="meta">Daarna hoort dit: {partijenTekst(vertel)}.</p> : null}
      {termijn.verteld.map(({ wie, op }) => (
        <p key={wie} className="meta">
          Verteld aan {partijTekst[wie]} op <Datum value={op} />.
        </p>
      ))}
      <Verleden termijn={termijn} redenen={redenen} />
      {open ? (
        <ul className="bullets no-print">
          <li>
            <TextLink href={routes.termijnAct(bestuurId, objectId, id, 'afdoen')}>Leg vast dat dit is gedaan</TextLink>
          </li>
          <li>
            <TextLink href={routes.termijnAct(bestuurId, objectId, id, 'verlengen')}>
              Leg vast dat er meer tijd is
            </TextLink>
          </li>
          <li>
            <TextLink href={routes.termijnAct(bestuurId, objectId, id, 'basisdag')}>Wijzig de begindag</TextLink>
          </li>
        </ul>
      ) : null}
    </AgendaItem>
  )
}

function Stand({ termijn, today }: Pick<TermijnRegelProps, 'termijn' | 'today'>) {
  const stand = standVan(termijn, today)
  const tekst = standTekst(termijn, today)
  if (stand === 'verstreken' || stand === 'te_laat') return <State kind="late">{tekst}</State>
  if (stand === 'vandaag') return <State kind="attention">{tekst}</State>
  return <span>{tekst}</span>
}

function Uitleg({ termijn: { dagen } }: { termijn: { dagen: NonNullable<LopendeTermijn['dagen']> } }) {
  const zinnen = [verschovenTekst(dagen.vroegst), bekendTekst(dagen.laatst)].flatMap((zin) => (zin ? [zin] : []))
  return zinnen.map((zin) => (
    <p key={zin} className="meta">
      {zin}
    </p>
  ))
}

/** Extensions as they were announced, and the base dates that stood before (R-TERM-3). */
function Verleden({ termijn, redenen }: { termijn: LopendeTermijn; redenen: readonly React.ReactNode[] }) {
  const { verlengingen, geschiedenis } = termijn
  if (verlengingen.length + geschiedenis.length === 0) return null
  return (
    <ul className="bullets">
      {numbered(verlengingen).map(({ nr, one: { lengte, aangekondigdOp, door, aan } }) => (
        <li key={nr}>
          {lengteTekst(lengte)} erbij, aangekondigd op {formatDatum(aangekondigdOp)} door {partijTekst[door]}
          {aan.length > 0 ? ` aan ${partijenTekst(aan)}` : ''}. {redenen[nr - 1]}
        </li>
      ))}
      {numbered(geschiedenis).map(({ nr, one: { basis, tot, uiterlijk } }) => (
        <li key={nr}>
          Tot {formatDatum(tot)} stond de begindag {basisTekst(basis)}
          {uiterlijk ? `, met als laatste dag ${formatDatum(uiterlijk)}` : ''}.
        </li>
      ))}
    </ul>
  )
}
