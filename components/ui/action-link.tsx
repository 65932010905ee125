import type { ReactNode } from 'react'
import { TextLink } from './text-link'

export function ActionLink({ href, meta, children }: { href: string; meta?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <TextLink href={href}>{children}</TextLink>
      {meta ? <p className="meta">{meta}</p> : null}
    </li>
  )
}
