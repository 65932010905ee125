import type { FieldTexts } from './field-aria'
import { FieldError } from './field-error'

/** What stands under the label of a field or a group: hint, error, controls, note, by the ids of `fieldAria`. */
export function FieldBody({
  id,
  hint,
  error,
  note,
  children,
}: Omit<FieldTexts, 'label'> & { id: string; children: React.ReactNode }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {children}
      {note ? <div id={`${id}-noot`}>{note}</div> : null}
    </>
  )
}

export function LabelText({ label, optional }: Pick<FieldTexts, 'label' | 'optional'>) {
  return (
    <>
      {label} {optional ? <span className="optional">(niet verplicht)</span> : null}
    </>
  )
}
