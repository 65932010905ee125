import type { ReactNode } from 'react'

/** A number that never breaks: 26-014. */
export function Nr({ children }: { children: ReactNode }) {
  return <span className="nr">{children}</span>
}
