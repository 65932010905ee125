import type { ChangeEventHandler, ReactNode } from 'react'
import { Choice } from './choice'
import type { FieldTexts } from './field-aria'
import { FieldGroup } from './field-group'

type Option = { value: string; label: ReactNode; hint?: ReactNode }

type ChoicesProps = FieldTexts & {
  name: string
  /** radio: one answer · checkbox: several */
  type?: 'radio' | 'checkbox'
  options: readonly Option[]
  defaultValue?: string | readonly string[]
  onChange?: ChangeEventHandler<HTMLInputElement>
}

export function Choices({ name, type = 'radio', options, defaultValue, onChange, ...texts }: ChoicesProps) {
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : (defaultValue ?? [])
  return (
    <FieldGroup id={name} {...texts}>
      <div className="choices">
        {options.map(({ value, label, hint }) => (
          <Choice
            key={value}
            id={`${name}-${value}`}
            type={type}
            name={name}
            value={value}
            label={label}
            hint={hint}
            defaultChecked={chosen.includes(value)}
            onChange={onChange}
            aria-invalid={texts.error ? true : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
