import { SealedText } from '../vault/sealed-text'

/** A correction does not hide what stood there: the former texts, folded away. */
export function EarlierTexts({ texts }: { texts: readonly { revisie: number; tekst: string }[] }) {
  if (texts.length === 0) return null
  return (
    <details>
      <summary>Eerder stond hier</summary>
      <div className="stack">
        {texts.map(({ revisie, tekst }) => (
          <blockquote key={revisie}>
            <SealedText>{tekst}</SealedText>
          </blockquote>
        ))}
      </div>
    </details>
  )
}
