import { useId } from 'react'
import type { Kring, Stap } from '@/lib/domain/routesjabloon/routesjabloon'
import { kringTekst, stapTekst, voorwaardeZin } from '@/lib/domain/routesjabloon/routesjabloon.texts'

export type PlaatStand = 'gedaan' | 'nu' | 'overgeslagen' | 'komt' | 'te_laat'

export type PlaatStap = Pick<Stap, 'soort' | 'kring' | 'alleen' | 'voor' | 'soms' | 'deel'> & { stand?: PlaatStand }

type RoutePlaatProps = { titel: string; stappen: readonly PlaatStap[] }

/** The route as beads on a thread, drawn by the server from codes alone; the list behind it says the same in words. */
export function RoutePlaat({ titel, stappen }: RoutePlaatProps) {
  const id = useId()
  const regels = regelsOf(stappen)
  return (
    <figure className="plaat">
      <svg
        role="img"
        aria-label={titel}
        aria-describedby={id}
        width="100%"
        height={`${regels.length * 2.5 + 0.5}em`}
        focusable="false"
      >
        {regels.map((regel, row) => (
          <Regel key={regel.sleutel} regel={regel} vorige={regels[row - 1]} y={row * 2.5 + 1.5} />
        ))}
      </svg>
      <ol className="visually-hidden" id={id}>
        {regels.flatMap((regel) => (regel.stap ? [<li key={regel.sleutel}>{zinOf(regel.stap)}</li>] : []))}
      </ol>
    </figure>
  )
}

const standTekst: Record<PlaatStand, string> = {
  gedaan: 'gedaan',
  nu: 'hier bent u nu',
  overgeslagen: 'overgeslagen',
  komt: 'komt nog',
  te_laat: 'te laat',
}

/** `isTweede`: a heading the thread runs past, from the circle before it. */
type Regel = { sleutel: string; kring: Kring; stap: PlaatStap | null; isOpDraad: boolean; isTweede: boolean }

/** Per circle a heading and its steps, in the order in which the route meets them; what stands beside it comes last. */
function regelsOf(stappen: readonly PlaatStap[]): Regel[] {
  const gezien = [...new Set(stappen.map(({ kring }) => kring))]
  const volgorde = gezien.sort((a, b) => Number(a === 'ernaast') - Number(b === 'ernaast'))
  return volgorde.flatMap((kring, at) => [
    { sleutel: kring, kring, stap: null, isOpDraad: kring !== 'ernaast', isTweede: at > 0 },
    ...stappen
      .filter((stap) => stap.kring === kring)
      .map((stap) => ({ sleutel: stap.soort, kring, stap, isOpDraad: kring !== 'ernaast', isTweede: false })),
  ])
}

function Regel({ regel, vorige, y }: { regel: Regel; vorige: Regel | undefined; y: number }) {
  const { stap, kring } = regel
  const draad = regel.isOpDraad && vorige && (vorige.stap !== null || vorige.isTweede)
  return (
    <>
      {draad ? (
        <line
          className={stap?.stand === 'gedaan' || stap?.stand === 'nu' ? 'draad draad--gedaan' : 'draad'}
          x1="0.8em"
          x2="0.8em"
          y1={`${y - 1.9}em`}
          y2={`${stap ? y - 0.6 : y + 0.6}em`}
        />
      ) : null}
      {stap ? <circle className={`kraal kraal--${stap.stand ?? 'komt'}`} cx="0.8em" cy={`${y}em`} r="0.5em" /> : null}
      {stap?.stand === 'nu' ? <circle className="kraal kraal--gedaan" cx="0.8em" cy={`${y}em`} r="0.18em" /> : null}
      {stap ? (
        <text x="2em" y={`${y + 0.35}em`}>
          {stapTekst[stap.soort].naam}
          {stap.stand && stap.stand !== 'komt' ? (
            <tspan className="stand">{` · ${standTekst[stap.stand]}`}</tspan>
          ) : null}
        </text>
      ) : (
        <text className="kring" x="2em" y={`${y + 0.35}em`}>
          {kringTekst[kring]}
        </text>
      )}
    </>
  )
}

function zinOf(stap: PlaatStap): string {
  const voorwaarde = voorwaardeZin(stap)
  const stand = stap.stand ? `: ${standTekst[stap.stand]}` : ''
  return `${kringTekst[stap.kring]}: ${stapTekst[stap.soort].naam}${voorwaarde ? ` (${voorwaarde})` : ''}${stand}.`
}
