import type { ComponentProps } from 'react'
import { PlainInput } from './plain-input'

type MailFieldProps = Pick<ComponentProps<typeof PlainInput>, 'error' | 'value' | 'onChange'>

export function MailField(props: MailFieldProps) {
  return <PlainInput id="mail" type="email" label="E-mailadres" width="medium" autoComplete="username" {...props} />
}
