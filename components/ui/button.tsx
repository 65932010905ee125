import type { ComponentProps } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'

type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant }

/** Plain text inside only: a button is flex, the space around an element is lost. */
export function Button({ variant, className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(variant, className)} />
}
