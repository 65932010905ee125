import type { ReactNode } from 'react'
import { Seal } from './seal'

/** One per group of sealed things. */
export function SealNote({ children = 'Alleen u kunt dit lezen.' }: { children?: ReactNode }) {
  return (
    <p className="seal-note">
      <Seal />
      <span>{children}</span>
    </p>
  )
}
