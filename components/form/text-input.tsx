import type { ComponentProps } from 'react'
import { classes } from '../ui/classes'
import { Field } from './field'
import { type FieldTexts, fieldAria } from './field-aria'
import { controlId, type NamedOrSealed, sealedAttributes } from './sealed-control'

type TextInputProps = FieldTexts &
  NamedOrSealed &
  Omit<ComponentProps<'input'>, 'name' | 'id' | 'width' | 'className'> & {
    width?: 'day' | 'year' | 'short' | 'medium'
    code?: boolean
  }

export function TextInput(props: TextInputProps) {
  const { label, hint, error, optional, note, sealed, name, id: _, width, code, type = 'text', ...rest } = props
  const id = controlId(props)
  const texts = { hint, error, optional, note }
  return (
    <Field id={id} label={label} {...texts}>
      <input
        {...(sealed ? sealedAttributes : { name })}
        {...rest}
        {...fieldAria(id, texts)}
        type={type}
        className={classes('input', width && `input--${width}`, code && 'code', sealed && 'sealed')}
      />
    </Field>
  )
}
