import { Datum } from '../ui/datum'
import { Row } from '../ui/row'
import { SealedText } from '../vault/sealed-text'
import type { Onderdeel } from './onderdeel'

/** One piece on paper: its day in the margin, its words beside it. */
export function OnderdeelBlok({ onderdeel: { titel, op, regels } }: { onderdeel: Onderdeel }) {
  return (
    <Row kantlijn={op ? <Datum value={op} form="kort" /> : null}>
      <h3>{titel}</h3>
      {regels.map(({ label, tekst }) => (
        <div key={label + tekst}>
          {label ? <p className="meta">{label}</p> : null}
          <SealedText>{tekst}</SealedText>
        </div>
      ))}
    </Row>
  )
}
