import type { FieldError } from '@/lib/kernel/action-state'
import { errorFor } from '../form/form-values'
import { TextArea } from '../form/text-area'

type WoordenVeldProps = { value: string; onChange: (value: string) => void; errors: readonly FieldError[] }

/** Typed over from the paper. It has no name and no draft: with the words and one's key the dossier is open. */
export function WoordenVeld({ value, onChange, errors }: WoordenVeldProps) {
  return (
    <TextArea
      id="woorden"
      label="De acht woorden"
      hint="Typ ze over van het papier, met spaties ertussen."
      rows={3}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      error={errorFor(errors, 'woorden')}
    />
  )
}
