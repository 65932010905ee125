import type { ComponentProps } from 'react'
import { Field } from '../form/field'
import { type FieldTexts, fieldAria } from '../form/field-aria'
import { classes } from '../ui/classes'

type PlainInputProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'width'> & {
    id: string
    width?: 'short' | 'medium'
    code?: boolean
  }

/** Beside a wachtzin: no name, so that nothing of this form travels before the script is there. */
export function PlainInput({ id, label, hint, error, optional, note, width, code, ...rest }: PlainInputProps) {
  const texts = { hint, error, optional, note }
  return (
    <Field id={id} label={label} {...texts}>
      <input
        {...rest}
        {...fieldAria(id, texts)}
        className={classes('input', width && `input--${width}`, code && 'code')}
        autoCapitalize="none"
        spellCheck={false}
      />
    </Field>
  )
}
