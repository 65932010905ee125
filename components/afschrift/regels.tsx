import { SealedText } from '../vault/sealed-text'
import type { Onderdeel } from './onderdeel'

export function Regels({ regels }: Pick<Onderdeel, 'regels'>) {
  return (
    <div className="stack">
      {regels.map(({ label, tekst }) => (
        <div key={label + tekst}>
          {label ? <p className="meta">{label}</p> : null}
          <SealedText>{tekst}</SealedText>
        </div>
      ))}
    </div>
  )
}
