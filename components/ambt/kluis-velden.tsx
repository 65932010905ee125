import { Choice } from '@/components/form/choice'
import { errorFor } from '@/components/form/form-values'
import { TextArea } from '@/components/form/text-area'
import type { FieldError } from '@/lib/kernel/action-state'

export const kluisVeld = 'kluiswoorden'
export type Papier = { woorden: string; weg: boolean }

type KluisVeldenProps = { papier: Papier; onChange: (papier: Papier) => void; errors: readonly FieldError[] }

/** Typed over from the paper in the safe. It has no name and no draft, and goes to the Worker only. */
export function KluisVelden({ papier, onChange, errors }: KluisVeldenProps) {
  return (
    <>
      {papier.weg ? null : (
        <TextArea
          id={kluisVeld}
          label="De twaalf woorden uit de kluis"
          hint="Typ ze over van het papier van dit ambt, met spaties ertussen. Zij blijven in uw browser. U krijgt daarna nieuwe."
          rows={3}
          value={papier.woorden}
          onChange={(event) => onChange({ ...papier, woorden: event.currentTarget.value })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={errorFor(errors, kluisVeld)}
        />
      )}
      <Choice
        id="papier-weg"
        label="Het papier is er niet meer"
        hint="Dan gaat nooit meer open wat eerder voor dit ambt is verzegeld."
        checked={papier.weg}
        onChange={(event) => onChange({ ...papier, weg: event.currentTarget.checked })}
      />
    </>
  )
}
