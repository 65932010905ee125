'use client'

import { type ComponentProps, useState } from 'react'
import { Button } from '../ui/button'
import { Field } from './field'
import { type FieldTexts, fieldAria } from './field-aria'

type PassphraseInputProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'name' | 'type' | 'className' | 'id' | 'autoComplete'> & {
    id: string
    autoComplete: 'current-password' | 'new-password'
  }

/** A wachtzin: without a name, so that it never travels with a form. */
export function PassphraseInput({ id, label, hint, error, optional, note, ...rest }: PassphraseInputProps) {
  const [shown, setShown] = useState(false)
  const texts = { hint, error, optional, note }
  return (
    <Field id={id} label={label} {...texts}>
      <div className="with-button">
        <input
          {...rest}
          {...fieldAria(id, texts)}
          type={shown ? 'text' : 'password'}
          className="input"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button variant="second" aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? 'Verberg' : 'Toon'}
        </Button>
      </div>
    </Field>
  )
}
