import type { ReactNode } from 'react'

/** Links under the one button of an aside; its children are ActionLinks. */
export function Actions({ children }: { children: ReactNode }) {
  return <ul className="actions">{children}</ul>
}
