import type { BriefSoort } from '@/lib/domain/brief/brief'
import { type Ontbreekt as Mist, ontbreektIn, type Waarden } from '@/lib/domain/brief/brief.rules'
import { ondertekentTekst } from '@/lib/domain/brief/brief.texts'
import { withCapital } from '@/lib/kernel/capital'
import { Notice } from '../ui/notice'

/** What the letter still lacks, one by one and with where it is asked (R-KL-1). */
export function Ontbreekt({ soort, waarden }: { soort: BriefSoort; waarden: Waarden }) {
  const mist = ontbreektIn(soort, waarden)
  const [vereist, helpt] = (['vereist', 'aanbevolen'] as const).map((aard) => mist.filter((one) => one.aard === aard))
  return (
    <div className="stack no-print">
      <Lijst title="Dit moet er nog in" kind="attention" mist={vereist ?? []} />
      <Lijst title="Dit helpt als het erin staat" mist={helpt ?? []} />
      <p className="meta">
        {mist.length === 0 ? 'Er ontbreekt niets. ' : null}
        {ondertekentTekst[soort]}
      </p>
    </div>
  )
}

function Lijst({ title, kind, mist }: { title: string; kind?: 'attention'; mist: readonly Mist[] }) {
  if (mist.length === 0) return null
  return (
    <Notice title={title} kind={kind}>
      <ul className="bullets">
        {mist.map(({ veld, wat, bron }) => (
          <li key={veld}>
            {withCapital(wat)} <span className="meta">({bron})</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
