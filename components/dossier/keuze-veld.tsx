import type { ChangeEventHandler } from 'react'
import { Field } from '../form/field'
import { type FieldTexts, fieldAria } from '../form/field-aria'

type KeuzeVeldProps = FieldTexts & {
  id: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: ChangeEventHandler<HTMLSelectElement>
}

/** One answer out of many, where rows of dots would push the rest off the screen. */
export function KeuzeVeld({ id, label, options, value, onChange, ...texts }: KeuzeVeldProps) {
  return (
    <Field id={id} label={label} {...texts}>
      <select {...fieldAria(id, texts)} className="input input--medium" value={value} onChange={onChange}>
        <option value="">Kies</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
