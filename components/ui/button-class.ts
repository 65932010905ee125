import { classes } from './classes'

/** `final` once, at the end of a page of its own; `leave` is Snel weg only; without a variant: one per view. */
export type ButtonVariant = 'second' | 'quiet' | 'final' | 'leave' | 'link'

export function buttonClass(variant?: ButtonVariant, className?: string): string {
  if (variant === 'link') return classes('link', className)
  return classes('button', variant && `button--${variant}`, className)
}
