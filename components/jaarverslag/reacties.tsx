import { createElement } from 'react'
import type { Antwoord } from '@/lib/domain/jaarverslag/jaarverslag'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
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

/** Below the last line too: who has read it all need not go back up. */
export function UwReactie({ href }: { href: string }) {
  return (
    <Section title="Uw reactie" stack>
      <p>
        Uw reactie gaat naar de vertrouwenspersonen en blijft bij dit verslag staan. Zeg per advies wat u ermee doet.
      </p>
      <ButtonRow>
        <ButtonLink href={href}>Schrijf uw reactie</ButtonLink>
      </ButtonRow>
    </Section>
  )
}
