import type { ComponentProps } from 'react'
import { Field } from './field'
import { type FieldTexts, fieldAria } from './field-aria'

type SelectProps = FieldTexts &
  Pick<ComponentProps<'select'>, 'defaultValue'> & {
    name: string
    /** The first line, which is no answer. */
    empty: string
    options: readonly { value: string; label: string }[]
  }

export function Select({ label, hint, error, optional, note, name, empty, options, defaultValue }: SelectProps) {
  const texts = { hint, error, optional, note }
  return (
    <Field id={name} label={label} {...texts}>
      <select name={name} defaultValue={defaultValue} {...fieldAria(name, texts)} className="input input--medium">
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
