import { breedteVan, type Staaf } from '@/lib/domain/jaarverslag/grafiek.rules'
import { NIET_GETOOND } from '@/lib/domain/jaarverslag/jaarverslag.texts'

type StaafdiagramProps = {
  id: string
  titel: string
  jaar: string
  vorigJaar: string | null
  staven: readonly Staaf[]
  label: (vak: string) => string
}

/** Bars, drawn on the server. All that they say stands in the table below them too. */
export function Staafdiagram({ id, titel, jaar, vorigJaar, staven, label }: StaafdiagramProps) {
  const arcering = `${id}-arcering`
  const uitleg = `Staafdiagram. ${staven.map(({ vak, aantal }) => `${label(vak)} ${aantal ?? NIET_GETOOND}`).join(', ')}. Alle cijfers staan in de tabel hieronder.`
  const hidden = staven.some(({ aantal }) => aantal === null)
  return (
    <figure className="chart">
      <ul className="legend">
        <li>
          <svg aria-hidden="true" viewBox="0 0 28 18">
            <rect width="28" height="18" fill="var(--color-accent)" />
          </svg>
          {jaar}
        </li>
        {hidden ? (
          <li>
            <svg aria-hidden="true" viewBox="0 0 28 18">
              <rect x="0.75" y="0.75" width="26.5" height="16.5" className="bar--hidden" fill={`url(#${arcering})`} />
            </svg>
            {NIET_GETOOND}
          </li>
        ) : null}
        {vorigJaar ? (
          <li>
            <svg aria-hidden="true" viewBox="0 0 28 18">
              <path d="M14 0v18" stroke="var(--color-ink)" strokeWidth="3" />
            </svg>
            {vorigJaar}
          </li>
        ) : null}
      </ul>
      <svg role="img" aria-label={`${titel}. ${uitleg}`} width="100%" height={`${staven.length * HOOG}em`}>
        <defs>
          <pattern id={arcering} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" fill="var(--color-page)" />
            <path d="M1 0v7" stroke="var(--color-accent)" strokeWidth="2" />
          </pattern>
        </defs>
        {staven.map((staaf, nr) => (
          <Balk key={staaf.vak} {...{ staaf, staven, arcering }} top={nr * HOOG} naam={label(staaf.vak)} />
        ))}
      </svg>
    </figure>
  )
}

const HOOG = 3.25
/** As long for every figure that is not shown: the bar says nothing of how many. */
const VERBORGEN = '21%'

type BalkProps = { staaf: Staaf; staven: readonly Staaf[]; arcering: string; top: number; naam: string }

function Balk({ staaf: { aantal, vorig }, staven, arcering, top, naam }: BalkProps) {
  const at = (em: number) => `${Math.round((top + em) * 100) / 100}em`
  const width = aantal === null ? VERBORGEN : `${breedteVan(aantal, staven)}%`
  return (
    <g>
      <text x="0" y={at(1.1)}>
        {naam}
      </text>
      {aantal === null ? (
        <rect className="bar--hidden" x="0.75" y={at(1.55)} width={width} height="1em" fill={`url(#${arcering})`} />
      ) : (
        <rect className="bar" x="0" y={at(1.55)} width={width} height="1em" />
      )}
      <text className={aantal === null ? undefined : 'value'} x={width} dx="0.6em" y={at(2.4)}>
        {aantal ?? NIET_GETOOND}
      </text>
      {typeof vorig === 'number'
        ? ['tick-gap', 'tick'].map((name) => (
            <line key={name} className={name} x1={x(vorig, staven)} x2={x(vorig, staven)} y1={at(1.3)} y2={at(2.8)} />
          ))
        : null}
    </g>
  )
}

function x(aantal: number, staven: readonly Staaf[]): string {
  return `${breedteVan(aantal, staven)}%`
}
