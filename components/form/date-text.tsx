import type { ComponentProps } from 'react'
import { TextInput } from './text-input'

/** One field for who enters dates all day. What is typed is read by `parseDatum` when the form is sent. */
export function DateText({
  hint = 'Bijvoorbeeld 22-11-2026 of 22 nov',
  ...rest
}: Omit<ComponentProps<typeof TextInput>, 'type' | 'width'>) {
  return <TextInput autoComplete="off" {...(rest as ComponentProps<typeof TextInput>)} hint={hint} width="short" />
}
