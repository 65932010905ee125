import type { ComponentProps } from 'react'
import { PlainInput } from './plain-input'

type CodeFieldProps = Pick<ComponentProps<typeof PlainInput>, 'label' | 'hint' | 'error' | 'inputMode' | 'autoFocus'>

export function CodeField(props: CodeFieldProps) {
  return <PlainInput id="code" width="short" code autoComplete="one-time-code" {...props} />
}
