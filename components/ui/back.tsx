import type { ReactNode } from 'react'
import { TextLink } from './text-link'

/** In the kantlijn: the way back to where this page was opened. */
export function Back({ href, children = 'Terug' }: { href: string; children?: ReactNode }) {
  return (
    <p className="back no-print">
      <TextLink href={href}>{children}</TextLink>
    </p>
  )
}
