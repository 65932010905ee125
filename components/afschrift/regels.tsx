import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealedBlock } from '../ui/sealed-block'
import { SealedText } from '../vault/sealed-text'
import type { Onderdeel } from './onderdeel'

/** What a piece says, each with its label: what the server knows on white, the words on linen. */
export function Regels({ regels }: Pick<Onderdeel, 'regels'>) {
  const bekend = regels.filter((regel) => regel.bekend)
  const verzegeld = regels.filter((regel) => !regel.bekend)
  return (
    <div className="stack">
      {bekend.length > 0 ? (
        <Facts coded>
          {bekend.map(({ label, tekst }) => (
            <Fact key={label} label={label}>
              {tekst}
            </Fact>
          ))}
        </Facts>
      ) : null}
      {verzegeld.length > 0 ? (
        <SealedBlock>
          <div className="stack">
            {verzegeld.map(({ label, tekst }) => (
              <div key={label + tekst}>
                {label ? <p className="meta">{label}</p> : null}
                <SealedText>{tekst}</SealedText>
              </div>
            ))}
          </div>
        </SealedBlock>
      ) : null}
    </div>
  )
}
