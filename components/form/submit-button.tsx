import type { ReactNode } from 'react'
import { Button } from '../ui/button'

type SubmitButtonProps = {
  pending?: boolean
  /** For sealed forms: until the vault answers. */
  disabled?: boolean
  final?: boolean
  pendingText?: string
  name?: string
  value?: string
  children: ReactNode
}

/** While sending it keeps the focus and says so; the form hook ignores a second press. */
export function SubmitButton({ pending, final, pendingText = 'Even wachten…', children, ...rest }: SubmitButtonProps) {
  return (
    <Button {...rest} type="submit" variant={final ? 'final' : undefined} aria-disabled={pending || undefined}>
      {pending ? pendingText : children}
    </Button>
  )
}
