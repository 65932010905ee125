import { Datum } from '../ui/datum'
import { Row } from '../ui/row'
import type { Onderdeel } from './onderdeel'
import { Regels } from './regels'

export function OnderdeelBlok({ onderdeel: { titel, op, regels } }: { onderdeel: Onderdeel }) {
  return (
    <Row className="piece" kantlijn={op ? <Datum value={op} form="kort" /> : null}>
      <h3>{titel}</h3>
      <Regels regels={regels} />
    </Row>
  )
}
