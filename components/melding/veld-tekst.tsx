import { SealedText } from '../vault/sealed-text'

/** One sealed field with its label. What is empty is not there. */
export function VeldTekst({ label, tekst }: { label: string; tekst: string | null | undefined }) {
  if (!tekst?.trim()) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <SealedText>{tekst}</SealedText>
      </dd>
    </div>
  )
}
