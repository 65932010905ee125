import type { ComponentProps } from 'react'
import { Field } from './field'
import { type FieldTexts, fieldAria } from './field-aria'
import { controlId } from './sealed-control'

type SelectProps = FieldTexts &
  ({ name: string; id?: string } | { name?: undefined; id: string }) &
  Pick<ComponentProps<'select'>, 'defaultValue' | 'value' | 'onChange'> & {
    /** The first line, which is no answer. */
    empty: string
    options: readonly { value: string; label: string }[]
  }

export function Select(props: SelectProps) {
  const { label, hint, error, optional, note, name, id: _, empty, options, ...rest } = props
  const id = controlId(props)
  const texts = { hint, error, optional, note }
  return (
    <Field id={id} label={label} {...texts}>
      <select {...rest} {...fieldAria(id, texts)} name={name} className="input input--medium">
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
