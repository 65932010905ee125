import type { ReactNode } from 'react'
import type { FieldTexts } from './field-aria'
import { FieldBody, LabelText } from './field-body'

type FieldProps = FieldTexts & { id: string; children: ReactNode }

/** The control takes `fieldAria(id, texts)`. */
export function Field({ label, optional, ...body }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={body.id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldBody {...body} />
    </div>
  )
}
