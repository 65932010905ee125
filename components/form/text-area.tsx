import type { ComponentProps } from 'react'
import { classes } from '../ui/classes'
import { Field } from './field'
import { type FieldTexts, fieldAria } from './field-aria'
import { controlId, type NamedOrSealed, sealedAttributes } from './sealed-control'

type TextAreaProps = FieldTexts & NamedOrSealed & Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className'>

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, note, sealed, name, id: _, rows = 7, ...rest } = props
  const id = controlId(props)
  const texts = { hint, error, optional, note }
  return (
    <Field id={id} label={label} {...texts}>
      <textarea
        {...(sealed ? sealedAttributes : { name })}
        {...rest}
        {...fieldAria(id, texts)}
        rows={rows}
        className={classes('input', sealed && 'sealed')}
      />
    </Field>
  )
}
