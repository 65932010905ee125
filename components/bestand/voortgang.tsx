import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'

type VoortgangProps = {
  label: string
  /** From 0 to 1. */
  deel: number
  grootte: number
}

export function Voortgang({ label, deel, grootte }: VoortgangProps) {
  return (
    <div className="progress">
      <progress aria-label={label} max={100} value={Math.floor(deel * 100)} />
      <p className="meta">
        {grootteTekst(Math.floor(deel * grootte))} van {grootteTekst(grootte)}
      </p>
    </div>
  )
}
