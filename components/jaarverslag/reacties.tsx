import { createElement } from 'react'
import type { Antwoord } from '@/lib/domain/jaarverslag/jaarverslag'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'

/** What the bestuur said to this version; nothing where it said nothing yet. */
export function Reacties({ antwoorden }: { antwoorden: readonly Antwoord[] }) {
  if (antwoorden.length === 0) return null
  return (
    <Section title="Reactie van het bestuur" stack>
      {antwoorden.map(({ id, wie, op, tekst }) => (
        <div key={id} className="stack reading">
          <p className="meta">
            {wie}, <Datum value={op} />
          </p>
          {createElement(
            'div',
            { className: 'stack' },
            ...tekst.split(/\n+/).map((alinea) => <p key={alinea}>{alinea}</p>),
          )}
        </div>
      ))}
    </Section>
  )
}
