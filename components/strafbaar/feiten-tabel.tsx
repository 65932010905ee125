import type { StrafbaarFeit } from '@/lib/domain/strafbaar/strafbaar'
import { groepTekst } from '@/lib/domain/strafbaar/strafbaar.texts'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'

type FeitenTabelProps = { groep: StrafbaarFeit['groep']; labels: readonly StrafbaarFeit[] }

export function FeitenTabel({ groep, labels }: FeitenTabelProps) {
  if (labels.length === 0) return null
  return (
    <Section title={groepTekst[groep]}>
      <dl className="stack">
        {labels.map(({ code, naam, uitleg, artikel, vanaf, tot }) => (
          <div key={code}>
            <dt>
              <strong>{naam}</strong> {artikel ? <span className="meta">art. {artikel}</span> : null}
            </dt>
            <dd>
              {uitleg}{' '}
              {vanaf ? (
                <span className="meta">
                  Vanaf <Datum value={vanaf} />.
                </span>
              ) : null}{' '}
              {tot ? (
                <span className="meta">
                  Tot en met <Datum value={tot} />.
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
