import type { ReactNode } from 'react'
import { type FieldTexts, fieldAria } from './field-aria'
import { FieldBody, LabelText } from './field-body'

type FieldGroupProps = FieldTexts & { id: string; children: ReactNode }

/** Several controls under one question. The error summary finds it by its id. */
export function FieldGroup({ label, optional, ...body }: FieldGroupProps) {
  const { 'aria-describedby': describedBy } = fieldAria(body.id, body)
  return (
    <fieldset className="field" id={body.id} aria-describedby={describedBy}>
      <legend>
        <LabelText label={label} optional={optional} />
      </legend>
      <FieldBody {...body} />
    </fieldset>
  )
}
