import type { ReactNode } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'
import { TextLink } from './text-link'

export function ButtonLink({
  href,
  variant,
  children,
}: {
  href: string
  variant?: ButtonVariant
  children: ReactNode
}) {
  return (
    <TextLink href={href} className={buttonClass(variant)}>
      {children}
    </TextLink>
  )
}
