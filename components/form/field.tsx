import type { ReactNode } from 'react'
import type { FieldTexts } from './field-aria'
import { FieldError } from './field-error'

type FieldProps = FieldTexts & { id: string; children: ReactNode }

/** Label, hint, error, control, in that order. The control takes `fieldAria(id, texts)`. */
export function Field({ id, label, hint, error, optional, note, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional ? <span className="optional">(niet verplicht)</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {children}
      {note ? <div id={`${id}-noot`}>{note}</div> : null}
    </div>
  )
}
