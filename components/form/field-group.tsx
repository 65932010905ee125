import type { ReactNode } from 'react'
import { type FieldTexts, fieldAria } from './field-aria'
import { FieldError } from './field-error'

type FieldGroupProps = FieldTexts & { id: string; children: ReactNode }

/** Several controls under one question. The error summary finds it by its id. */
export function FieldGroup({ id, label, hint, error, optional, note, children }: FieldGroupProps) {
  const { 'aria-describedby': describedBy } = fieldAria(id, { hint, error, note })
  return (
    <fieldset className="field" id={id} aria-describedby={describedBy}>
      <legend>
        {label} {optional ? <span className="optional">(niet verplicht)</span> : null}
      </legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {children}
      {note ? <div id={`${id}-noot`}>{note}</div> : null}
    </fieldset>
  )
}
