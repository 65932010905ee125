import type { ReactNode } from 'react'

/** One button, then a link. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
