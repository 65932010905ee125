import type { ComponentProps, ReactNode } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & {
  id: string
  type?: 'radio' | 'checkbox'
  label: ReactNode
  hint?: ReactNode
}

export function Choice({ type = 'checkbox', id, label, hint, ...rest }: ChoiceProps) {
  return (
    <div className="choice">
      <input {...rest} type={type} id={id} aria-describedby={hint ? `${id}-hint` : rest['aria-describedby']} />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
